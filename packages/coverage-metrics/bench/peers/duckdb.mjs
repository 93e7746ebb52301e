import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { AS_OF } from "../work.mjs";

/** The same roll-up in SQL, over the same files. One thread, as ours. */
export async function duckdb(folder, threads = "1") {
  const instance = await DuckDBInstance.create(":memory:", { threads });
  const connection = await instance.connect();
  const csv = (name) => `read_csv('${join(folder, `${name}.csv`)}', header = true, all_varchar = true)`;
  await connection.run(`
    create table held as
      select substr(s.at, 1, 6) as county, a.session, a.person
      from ${csv("attendances")} a join ${csv("sessions")} s on a.session = s.id
      where s.date <= '${AS_OF}'`);
  const areas = (column) => `unnest([${column}, substr(${column}, 1, 2), '000000']) as areas(area)`;
  const reader = await connection.runAndReadAll(`
    with standing as (
      select "at" as code,
        bool_or(status in ('built', 'operating')) as built,
        bool_or(status is null or status = '' or status in ('built', 'operating')) as perhaps_built,
        bool_or(status = 'operating') as operating,
        bool_or(status is null or status = '' or status = 'operating') as perhaps_operating
      from ${csv("stations")} group by 1),
    covered as (
      select area, count(*) as villages,
        count(*) filter (built) as located, count(*) filter (perhaps_built) as most_located,
        count(*) filter (operating) as operating, count(*) filter (perhaps_operating) as most_operating
      from ${csv("villages")} v left join standing s on v.code = s.code, ${areas("substr(v.code, 1, 6)")} group by area),
    once as (
      select county, session, person from held where person is not null and person <> '' group by all
      union all
      select county, session, null from held where person is null or person = ''),
    named as (select county, person, count(*) as times from once where person is not null group by all),
    counted as (
      select area, person, sum(times) as times from named, ${areas("county")} group by all),
    people as (select area, count(*) as persons, sum(times) as times from counted group by area),
    unnamed as (
      select area, session, count(*) as attending, count(*) filter (person is null) as anonymous
      from once, ${areas("county")} group by all)
    select c.area, c.villages, c.located, c.most_located, c.operating, c.most_operating,
      coalesce(p.persons, 0) as persons, coalesce(p.times, 0) as times,
      coalesce(u.anonymous, 0) as anonymous, coalesce(u.least, 0) as least
    from covered c
    left join people p on c.area = p.area
    left join (select area, sum(anonymous) as anonymous, max(attending) as least from unnamed group by area) u on c.area = u.area`);
  const number = (value) => Number(value);
  return reader.getRowObjects().map((row) => {
    const [villages, located, most, operating, mostOperating] = [
      row.villages,
      row.located,
      row.most_located,
      row.operating,
      row.most_operating,
    ].map(number);
    const [persons, times, anonymous, least] = [row.persons, row.times, row.anonymous, row.least].map(number);
    const held = times + anonymous;
    return `${String(row.area)} ${villages}..${villages} ${located}..${most} ${operating}..${mostOperating} ${held}..${held} ${Math.max(persons, least)}..${persons + anonymous}`;
  });
}
