import type { shopFaultsZh } from '../zh-cn/shop-faults.ts'

export const shopFaultsEn: typeof shopFaultsZh = {
  'hours-reversed': () => 'The calling hours must end after they begin.',
  'no-working-weekday': () => 'The shop must be open on one weekday at least.',
  'day-off-and-worked': (data) => `${data.day} cannot be both off and worked; keep one.`,
  'day-of-other-year': (data) => `${data.day} is no day of ${data.year}; take it out.`,
  'year-without-holidays': (data) => `${data.year} has no holiday at all; enter the days off first.`,
  'own-cover': () => 'Nobody covers themselves; choose somebody else.',
  'scheme-needs-name': () => 'Please name the scheme.',
  'no-tracked-grade': () => 'At least one grade must be followed.',
  'grade-needs-code': (data) => `Grade number ${data.place} has no code yet; please give it one.`,
  'grade-needs-label': (data) => `Grade ${data.grade} has no name yet; please give it one.`,
  'grade-twice': (data) => `Grade ${data.grade} is there twice; change one of them.`,
  'gap-past-year': (data) =>
    `A gap of ${data.gap} days is too long for ${data.grade}: whoever is followed has a contact a year, ${data.most} days at most.`,
  'horizon-out-of-order': (data) =>
    `${data.grade} stands below ${data.hotter} and must buy later; change the order or the times.`,
  'gap-past-limit': (data) =>
    `The gap of ${data.gap} days for ${data.grade} is longer than its limit of ${data.limit} days; shorten the gap or raise the limit.`,
  'owner-by-owner': () => 'Only an owner can change an owner’s profile and password.',
  'last-owner': () => 'The shop needs one active owner; make somebody else an owner first.',
  'login-name-taken': (data) => `The login name “${data.loginName}” is taken; choose another.`,
  'no-such-team': () => 'This team is gone; choose another.',
  'not-a-number': (data) => `A number belongs here, and it says “${data.value}”.`,
  'not-a-day': (data) => `A day belongs here, such as 2026-11-24, and it says “${data.value}”.`,
  'not-a-list': (data) => `One item at a time belongs here, and it says “${data.value}”.`,
  'not-facts': () => 'What was filled in cannot be read; please fill in this field again.',
  'needs-name': () => 'Please fill in the name.',
  'needs-login': () => 'Please fill in the login name.',
  'needs-role': () => 'Choose at least one role.',
  'password-short': (data) => `A password has at least 8 characters, this one has ${data.length}.`,
  'missing-fact': () => 'This field is required.',
  'book-key-closed': () =>
    'The data came from another PC: let the owner log in once on this one, then do this again.',
  'assignee-left': (data) => `${data.name} has left and cannot be given cards. Choose somebody else.`,
  'assignee-sells-nothing': (data) =>
    `${data.name} makes no calls, so nobody would ring these customers. Choose somebody else, or change the role under People.`,
  'assignee-out-of-reach': (data) =>
    `${data.name} is not in your team. Choose somebody else, or ask the manager.`,
  'assign-needs-why': () => 'Somebody is working on these cards. Say in a few words why they are moved.',
  'card-in-bin': () => 'This card is in the recycle bin; restore it before changing it.',
  'card-not-in-bin': () => 'This card is not in the recycle bin.',
  'whole-number-needed': () => 'You do not see whole numbers, so a search by number needs the whole one.',
  'unknown-phone': () => 'This number is not on this card; reload and choose again.',
  'already-void': () => 'This entry has been taken back already.',
  'not-own-visit': () => 'Only your own entries can be taken back; ask a supervisor for others.',
  'refusal-needs-supervisor': () =>
    'Only a supervisor takes back that a customer asked not to be called; tell them the reason.',
  signed: () => 'This entry has been signed and cannot be taken back; add a correction instead.',
}
