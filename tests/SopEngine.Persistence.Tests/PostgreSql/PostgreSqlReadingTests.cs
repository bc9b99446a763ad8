using Microsoft.EntityFrameworkCore;
using Npgsql;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Tests.PostgreSql;

/// <summary>A context for reading writes nothing and waits for no statement longer than it may; the next one on its connection is as ever.</summary>
public sealed class PostgreSqlReadingTests
{
    private static readonly TenantId _tenant = new("batam");

    [Fact]
    public async Task What_writes_is_refused_and_what_takes_too_long_is_ended()
    {
        var owned = new PostgreSqlDatabase();
        using (var database = new SopDatabase(await owned.MigratedAsync()))
        {
            await using (var reading = database.Open(_tenant))
            {
                await reading.BeginReadingAsync(TimeSpan.FromSeconds(30), CancellationToken.None);
                var write = async () => await reading.Database.ExecuteSqlRawAsync("DELETE FROM fact_steps");
                (await write.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.ReadOnlySqlTransaction);
            }

            await using (var slow = database.Open(_tenant))
            {
                await slow.BeginReadingAsync(TimeSpan.FromMilliseconds(100), CancellationToken.None);
                var wait = async () => await slow.Database.ExecuteSqlRawAsync("SELECT pg_sleep(20)");
                (await wait.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.QueryCanceled);
            }

            await using var next = database.Open(_tenant);
            await next.Database.ExecuteSqlRawAsync("DELETE FROM fact_steps");
        }

        await owned.DropAsync();
    }
}
