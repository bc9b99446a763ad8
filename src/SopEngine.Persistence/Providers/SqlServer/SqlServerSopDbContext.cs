using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>
/// Gives EF Core a type to hang SQL Server's migrations on, reads its error numbers (sys.messages), and says how its texts, instants and ids are kept: texts by their code
/// points, instants to the millisecond, ids as bytes in the order in which they are written (SQL Server's own type orders them by their last bytes).
/// </summary>
internal sealed class SqlServerSopDbContext(DbContextOptions<SqlServerSopDbContext> options) : SopDbContext(options)
{
    internal const string ByCodePoint = "Latin1_General_100_BIN2";

    private const int UniqueConstraint = 2627;
    private const int UniqueIndex = 2601;
    private const int Deadlock = 1205;
    private const int LockTimeout = 1222;
    private const int SnapshotMoved = 3960;

    private protected override RowSyntax Syntax => SqlServerSyntax.Instance;

    protected override WriteConflict? ConflictIn(DbException cause) => cause switch
    {
        SqlException { Number: UniqueConstraint or UniqueIndex } => WriteConflict.Taken,
        SqlException { Number: Deadlock or LockTimeout or SnapshotMoved } => WriteConflict.Busy,
        _ => null,
    };

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HavePrecision(UtcConverter.Decimals);
        configurationBuilder.Properties<Guid>().HaveConversion<OrderedGuidConverter>().HaveColumnType("binary(16)");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        TextOrder.Apply(modelBuilder, ByCodePoint);
    }
}
