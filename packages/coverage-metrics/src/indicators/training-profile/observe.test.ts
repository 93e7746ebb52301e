import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import type { Session } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, keeping, verdict } from "../testing/holding.js";
import type { TrainingAspect } from "./aspects.js";

const naming = (aspect: TrainingAspect, names: readonly string[], complete = true) =>
  openBook({ asOf: "2022-12-31", declared: [{ kind: "names", id: `training.${aspect}`, names, complete }] });
const session = (id: string, given: Partial<Session> = {}): Session => ({ id, kind: "popular", date: "2022-06-01", ...given });
const courses = ["产品包装", "摄影美工", "直播带货", "网店运营"];
const forms = ["下乡普及性", "中心实操性", "用工对接会", "电商学习交流"];

describe("what the training covered 培训内容覆盖", () => {
  it("lechang-2021/training/courses: the four courses are four of four", () => {
    const { part, whole } = observe(naming("courses", courses), "training-profile", { aspect: "courses", profile: courses });
    expect([part.min, part.max, whole?.min]).toEqual(["4", "4", "4"]);
    expect(
      verdict(naming("courses", courses), { indicator: "training-profile", params: { aspect: "courses", profile: courses } }, ">=", "1"),
    ).toBe("pass");
  });

  it("lechang-2021/training/forms: the four forms are four of four", () => {
    const { part, lacking } = observe(naming("forms", forms), "training-profile", { aspect: "forms", profile: forms });
    expect([bounds(part), lacking]).toEqual([["4", "4"], []]);
  });

  it("suixi-2021/training/internship: practice, internship and work are three stages", () => {
    const stages = ["实践", "见习", "就业"];
    expect(bounds(observe(naming("stages", stages), "training-profile", { aspect: "stages", profile: stages }).part)).toEqual(["3", "3"]);
    const { part, lacking } = observe(naming("stages", ["实践", "就业"]), "training-profile", { aspect: "stages", profile: stages });
    expect([bounds(part), lacking]).toEqual([["2", "2"], ["见习"]]);
  });

  it("says what is lacking and what is there besides", () => {
    const { lacking, extra } = observe(naming("courses", ["产品包装", "短视频"]), "training-profile", {
      aspect: "courses",
      profile: courses,
    });
    expect([lacking, extra]).toEqual([["摄影美工", "直播带货", "网店运营"], ["短视频"]]);
  });

  it("does not take what an open list leaves out for absent", () => {
    const { part, missing } = {
      ...observe(naming("courses", ["产品包装"], false), "training-profile", { aspect: "courses", profile: courses }),
      missing: null,
    };
    expect([bounds(part), part.missing.map(({ id }) => id), missing]).toEqual([["1", "4"], ["figure/training.courses"], null]);
    expect(bounds(observe(declaring({}), "training-profile", { aspect: "courses", profile: courses }).part)).toEqual(["0", "4"]);
  });

  it("reads the spelling of the document: 普及性 is 普及性培训", () => {
    const { part, extra } = observe(naming("classes", ["普及性", "增值性培训班"]), "training-profile", {
      aspect: "classes",
      profile: ["普及性培训", "增值性培训"],
    });
    expect([bounds(part), extra]).toEqual([["2", "2"], []]);
  });
});

describe("what the rosters say of it", () => {
  const part = (sessions: readonly Session[], aspect: TrainingAspect, profile: readonly string[], more = {}) =>
    bounds(observe(keeping({ sessions, ...more }), "training-profile", { aspect, profile }).part);

  it("finds courses in the sessions; a blank cell leaves the list open", () => {
    const held = [session("1", { courses: ["产品包装", "摄影美工"] }), session("2", { courses: ["直播带货"] })];
    expect([part(held, "courses", courses), part([...held, session("3")], "courses", courses)]).toEqual([
      ["3", "3"],
      ["3", "4"],
    ]);
  });

  it("finds the subjects in the skills sessions, and the platforms in the platform sessions", () => {
    const held = [
      session("1", { kind: "skills", courses: ["美工设计"] }),
      session("2", { courses: ["宣传推广"] }),
      session("3", { kind: "platform", partners: ["一亩田", "拼多多"] }),
    ];
    expect(part(held, "subjects", ["直播电商", "运营管理", "美工设计", "宣传推广"])).toEqual(["1", "1"]);
    expect(part(held, "platforms", ["一亩田", "拼多多", "农技服务"])).toEqual(["2", "2"]);
  });

  it("finds the audience in the attendances, or in what the session says of itself", () => {
    const held = [session("1"), session("2", { groups: ["大学生"] })];
    const list = [{ session: "1", group: "退伍军人" }, { session: "2" }];
    expect(part(held, "audience", ["退伍军人", "大学生", "农户"], { attendances: list })).toEqual(["2", "2"]);
    expect(part(held, "audience", ["退伍军人", "大学生", "农户"], { attendances: [...list, { session: "1" }] })).toEqual(["2", "3"]);
    expect(part(held, "audience", ["退伍军人", "大学生", "农户"])).toEqual(["1", "3"]);
  });

  it("counts what the training of a window covered, and nothing of before", () => {
    const held = [session("1", { date: "2019-05-01", courses }), session("2", { courses: ["产品包装"] })];
    const fair = { id: "J", kind: "job-fair" as const, date: "2019-07-01" };
    const within = (aspect: TrainingAspect, profile: readonly string[], from: string) =>
      observe(keeping({ sessions: held, events: [fair] }), "training-profile", { aspect, profile, from });
    expect(bounds(within("courses", courses, "2019-05-01").part)).toEqual(["4", "4"]);
    expect(within("courses", courses, "2019-05-02")).toMatchObject({
      part: { min: "1", max: "1" },
      lacking: ["摄影美工", "直播带货", "网店运营"],
      figures: { part: ["training.courses.from-2019-05-02"] },
    });
    expect(["2019-07-01", "2019-07-02"].map((from) => within("forms", ["用工对接会"], from).part.min)).toEqual(["1", "0"]);
    const declared = naming("courses", courses);
    const own = (begins: string) =>
      bounds(observe(declared.since(begins), "training-profile", { aspect: "courses", profile: courses, from: "2022-02-01" }).part);
    expect([own("2022-02-01"), own("2019-01-01")]).toEqual([
      ["4", "4"],
      ["0", "4"],
    ]);
  });

  it("finds job fairs among the events", () => {
    const held = forms.slice(0, 2).map((form, index) => session(String(index), { form }));
    const fair = { id: "J", kind: "job-fair" as const, date: "2022-07-01" };
    expect(part(held, "forms", forms)).toEqual(["2", "4"]);
    expect(part(held, "forms", forms, { events: [] })).toEqual(["2", "2"]);
    expect(part(held, "forms", forms, { events: [fair] })).toEqual(["3", "3"]);
    expect(part(held, "forms", forms, { events: [{ ...fair, date: "2023-01-01" }] })).toEqual(["2", "2"]);
  });

  it("knows the classes by the kinds of sessions; of a class with another name, and of sessions of no kind, it says nothing", () => {
    const classes = ["电商知识普及培训班", "岗位实操能力提升培训班", "电商负责人能力提升培训班"];
    const held = [session("1"), session("2", { kind: "skills" })];
    expect(part(held, "classes", classes)).toEqual(["2", "2"]);
    expect(part([...held, session("3", { kind: "other" })], "classes", classes)).toEqual(["2", "3"]);
    expect(part(held, "kinds", ["产业电商培训", "创业培训"])).toEqual(["0", "2"]);
  });

  it("covers nothing where no session was held, and leaves to the documents what no roster holds", () => {
    expect(part([session("1", { date: "2023-01-01" })], "courses", courses)).toEqual(["0", "0"]);
    expect(part([session("1")], "stages", ["实践"])).toEqual(["0", "1"]);
    const book = openBook({
      asOf: "2022-12-31",
      rows: { sessions: [session("1")] },
      declared: [{ kind: "names", id: "training.courses", names: courses, complete: true }],
    });
    expect(bounds(observe(book, "training-profile", { aspect: "courses", profile: courses }).part)).toEqual(["4", "4"]);
  });
});
