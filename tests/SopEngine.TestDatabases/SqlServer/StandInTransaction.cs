using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SopEngine.TestDatabases.SqlServer;

internal sealed class StandInTransaction(StandInConnection connection, SqliteTransaction transaction) : DbTransaction
{
    public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

    protected override DbConnection DbConnection => connection;

    internal SqliteTransaction Transaction => transaction;

    public override void Commit() => transaction.Commit();

    public override void Rollback() => transaction.Rollback();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            transaction.Dispose();
        }

        base.Dispose(disposing);
    }
}
