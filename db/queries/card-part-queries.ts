import type { Selectable } from 'kysely'
import type { CardId } from '#shared/domain/ids.ts'
import { prepareSelect } from '../engine/prepared-select.ts'
import type { Reader } from '../reader.ts'
import type {
  ContactTable,
  CourseEventTable,
  CustomerNumberTable,
  PhoneTable,
} from '../tables/card-tables.ts'

interface Wanted {
  readonly cardId: CardId
}

/** The numbers of a card in its order; a binned card keeps them, marked by deletedAt. */
export function listPhones(reader: Reader, cardId: CardId): Promise<Selectable<PhoneTable>[]> {
  return phonesOfCard(reader, { cardId })
}

const phonesOfCard = prepareSelect((reader, { cardId }: Wanted) => {
  return reader.selectFrom('phone').selectAll().where('cardId', '=', cardId).orderBy('position').orderBy('id')
})

/** The people of a card in its order. */
export function listContacts(reader: Reader, cardId: CardId): Promise<Selectable<ContactTable>[]> {
  return reader
    .selectFrom('contact')
    .selectAll()
    .where('cardId', '=', cardId)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** The shop's own numbers of this customer, source by source. */
export function listCustomerNumbers(
  reader: Reader,
  cardId: CardId,
): Promise<Selectable<CustomerNumberTable>[]> {
  return reader
    .selectFrom('customerNumber')
    .selectAll()
    .where('cardId', '=', cardId)
    .orderBy('source')
    .orderBy('number')
    .execute()
}

/** What befell the card without a visit, oldest first: regrades, stages, endings, ways back. */
export function listCourseEvents(reader: Reader, cardId: CardId): Promise<Selectable<CourseEventTable>[]> {
  return eventsOfCard(reader, { cardId })
}

const eventsOfCard = prepareSelect((reader, { cardId }: Wanted) => {
  return reader
    .selectFrom('courseEvent')
    .selectAll()
    .where('cardId', '=', cardId)
    .orderBy('occurredAt')
    .orderBy('recordedAt')
    .orderBy('id')
})
