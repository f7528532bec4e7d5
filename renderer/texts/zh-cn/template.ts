/** The card's own fields: on the card, and where the shop edits them. */
export const templateZh = {
  kept: '停用的栏目和名单带来的',
  keptHint: '卡面上已经没有这几栏，以前填的都留着。',
  earlierContacts: '以前联系过几次',
}
