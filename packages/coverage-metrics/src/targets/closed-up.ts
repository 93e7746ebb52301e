/** A Chinese sentence without the blanks that part words from numbers where there are words on both sides (汉字间不留空格). */
export const closedUp = (text: string): string => text.replace(BETWEEN_HAN, "");

const BETWEEN_HAN = /(?<=[\p{Script=Han}，；：（）])[ ]+(?=[\p{Script=Han}，；：（）])/gu;
