/** Last words of the names of bodies (组织形式、行业), longest first. */
const BODIES =
  /(?:有限责任公司|股份有限公司|有限公司|集团公司|公司|合作联社|合作社|联合社|供销社|经济社|家庭农场|农场|林场|茶场|果场|猪场|鸡场|养殖场|种植场|牧场|渔场|果园|茶园|农庄|庄园|工厂|茶厂|加工厂|食品厂|厂|商店|商行|经营部|门市部|服务部|专卖店|超市|便利店|店|商贸行|行|作坊|坊|基地|中心|协会|研究所|种植园|企业|工作室|合伙|委员会|村委会|站)(?:[（(][^（()）]{1,20}[)）])?/gu;

/** Words after which a person is named, not the body. */
const PERSON = /联系人|联系方式|联络人|负责人|法定代表人|法人|经营者|理事长|社长|场长|经理|社员|成员|种植户|农户|电话|手机|身份证|微信/u;

/** Where one entry ends and the next begins. */
const BREAK = /[\s,，;；:：、/|。]/u;

/**
 * Where the name of a body stands in the field for it, from and to: the first stretch without a break, before any word for a person, as far as the last word for a body. Nothing where there is none.
 */
export function registeredName(text: string): readonly [from: number, to: number] | null {
  let from = 0;
  for (const stretch of text.split(BREAK)) {
    const [own = ""] = stretch.split(PERSON);
    const last = [...own.matchAll(BODIES)].at(-1);
    if (last !== undefined) return [from, from + last.index + last[0].length];
    // What follows a word for a person names that person.
    if (PERSON.test(stretch)) return null;
    from += stretch.length + 1;
  }
  return null;
}
