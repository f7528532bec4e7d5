// What no start can do without: Node, the engine's native part, and the file opened.
import SqliteDatabase from 'better-sqlite3'

const sqlite = new SqliteDatabase(process.argv[2] ?? '')
sqlite.prepare('select count(*) from user').get()
sqlite.close()
