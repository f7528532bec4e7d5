import type {
  BookTable,
  DeviceTable,
  LoginLogTable,
  RoleTable,
  SettingTable,
  TeamTable,
  UserTable,
} from './tables/book-tables.ts'
import type {
  ApprovalTable,
  AssignmentTable,
  CardTable,
  ContactTable,
  CourseEventTable,
  CustomerNumberTable,
  PhoneTable,
  RefusalTable,
} from './tables/card-tables.ts'
import type { ChangeTable, DraftTable, OutboxTable, RollUpTable } from './tables/change-tables.ts'
import type { CheckDoneTable, CheckTable, DayReportTable, SignOffTable } from './tables/day-tables.ts'
import type { ExportLogTable, ImportBatchTable, ImportRowTable } from './tables/import-tables.ts'
import type { RegistrationGradeTable, RegistrationTable } from './tables/register-tables.ts'
import type { RuleTable } from './tables/rule-tables.ts'
import type { AmendmentTable, ErasureTable, VisitTable, VoidTable } from './tables/visit-tables.ts'

/** Every table of a book, as TypeScript sees it; snake_case in SQL through Kysely's plugin (model.md). */
export interface Tables {
  readonly book: BookTable
  readonly device: DeviceTable
  readonly user: UserTable
  readonly team: TeamTable
  readonly role: RoleTable
  readonly setting: SettingTable
  readonly scheme: RuleTable
  readonly outcome: RuleTable
  readonly template: RuleTable
  readonly calendarYear: RuleTable
  readonly script: RuleTable
  readonly card: CardTable
  readonly contact: ContactTable
  readonly phone: PhoneTable
  readonly customerNumber: CustomerNumberTable
  readonly refusal: RefusalTable
  readonly courseEvent: CourseEventTable
  readonly visit: VisitTable
  readonly void: VoidTable
  readonly amendment: AmendmentTable
  readonly registration: RegistrationTable
  readonly registrationGrade: RegistrationGradeTable
  readonly dayReport: DayReportTable
  readonly check: CheckTable
  readonly checkDone: CheckDoneTable
  readonly signOff: SignOffTable
  readonly erasure: ErasureTable
  readonly rollUp: RollUpTable
  readonly change: ChangeTable
  readonly outbox: OutboxTable
  readonly draft: DraftTable
  readonly approval: ApprovalTable
  readonly assignment: AssignmentTable
  readonly importBatch: ImportBatchTable
  readonly importRow: ImportRowTable
  readonly exportLog: ExportLogTable
  readonly loginLog: LoginLogTable
}
