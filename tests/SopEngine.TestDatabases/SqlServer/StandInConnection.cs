using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SopEngine.TestDatabases.SqlServer;

/// <summary>
/// Stands where a connection to SQL Server would. Every command is parsed by SQL Server's grammar and bound to the schema that the migrations make; then it is said in
/// SQLite's words and carried out on a file, so that the program goes its whole way.
/// </summary>
internal sealed class StandInConnection(string sqlite, SqlServerStandIn standIn) : DbConnection
{
    private readonly SqliteConnection _file = new(sqlite);

    public SqlServerStandIn StandIn => standIn;

    [System.Diagnostics.CodeAnalysis.AllowNull]
    public override string ConnectionString { get; set; } = "Server=stand-in;Database=sop";

    public override string Database => "sop";

    public override string DataSource => "stand-in";

    /// <summary>SQL Server 2019.</summary>
    public override string ServerVersion => "15.00.0000";

    public override ConnectionState State => _file.State;

    internal SqliteConnection File => _file;

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    public override void Open() => _file.Open();

    public override Task OpenAsync(CancellationToken cancellationToken) => _file.OpenAsync(cancellationToken);

    public override void Close() => _file.Close();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new StandInTransaction(this, _file.BeginTransaction());

    protected override DbCommand CreateDbCommand() => new StandInCommand { Connection = this };

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
