using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// Gives EF Core a type to hang PostgreSQL's migrations on, reads its error codes (postgresql.org/docs/15/errcodes-appendix.html), and says how its texts and instants are
/// kept: texts by their bytes, whatever the database's own language is, and instants to the millisecond.
/// </summary>
internal sealed class PostgreSqlSopDbContext(DbContextOptions<PostgreSqlSopDbContext> options) : SopDbContext(options)
{
    private const string ByBytes = "C";

    private protected override RowSyntax Syntax => PostgreSqlSyntax.Instance;

    protected override WriteConflict? ConflictIn(DbException cause) => cause is not PostgresException refused ? null : refused.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => WriteConflict.Taken,
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable => WriteConflict.Busy,
        _ => null,
    };

    // the server ends both with the transaction, and that with the context
    internal override async Task BeginReadingAsync(TimeSpan longest, CancellationToken stop)
    {
        // the server is to be first: what the driver gives up leaves a broken connection
        await base.BeginReadingAsync(longest + TimeSpan.FromSeconds(5), stop);
        await Database.BeginTransactionAsync(stop);
        var milliseconds = ((long)longest.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        await Database.ExecuteSqlAsync($"SELECT set_config('transaction_read_only', 'on', true), set_config('statement_timeout', {milliseconds}, true)", stop);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HavePrecision(UtcConverter.Decimals);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        TextOrder.Apply(modelBuilder, ByBytes);
    }
}
