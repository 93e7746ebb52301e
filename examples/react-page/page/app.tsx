import type { Language } from "@countykit/core";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import sample from "../../programmes/lechang-2021.json";
import { check, counts } from "./check.js";
import { WORDS } from "./words.js";

export function App(): ReactNode {
  const [lines, setLines] = useState(sample.budget.lines);
  const [asOf, setAsOf] = useState(sample.asOf);
  const [language, setLanguage] = useState<Language>(navigator.language.startsWith("zh") ? "zh" : "en");
  const words = WORDS[language];

  // A check takes microseconds, so it runs at every key.
  const entries = useMemo(() => check({ ...sample.budget, lines }, asOf, language), [lines, asOf, language]);
  const wrong = new Set(entries.map(({ path }) => path));

  useEffect(() => {
    document.documentElement.lang = words.lang;
    document.title = `${words.title} · CountyKit`;
  }, [words]);

  const setAmount = (row: number, amount: string): void =>
    setLines((before) => before.map((line, index) => (index === row ? { ...line, amount } : line)));

  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <label>
          {words.asOf} <input type="date" required value={asOf} onChange={(event) => setAsOf(event.target.value)} />
        </label>
        <button type="button" onClick={() => setLanguage(language === "zh" ? "en" : "zh")}>
          {words.other}
        </button>
      </header>
      <main>
        <section>
          <h2>{words.budget}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.line}</th>
                <th scope="col">{words.amount}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line, row) => (
                <tr key={line.id}>
                  <td id={`line-${line.id}`}>
                    {line.id} {line.name}
                  </td>
                  <td>
                    <input
                      value={line.amount}
                      onChange={(event) => setAmount(row, event.target.value)}
                      aria-labelledby={`line-${line.id}`}
                      aria-invalid={wrong.has(`/lines/${row}/amount`)}
                      autoComplete="off"
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section>
          <h2>{words.findings}</h2>
          <p role="status">{counts(entries)}</p>
          <ul>
            {entries.map((entry) => (
              <li key={entry.id} data-id={entry.id} data-verdict={entry.verdict}>
                <span>{entry.badge}</span> <strong>{entry.title}</strong>
                <p>{entry.sentence}</p>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}
