using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SopEngine.Persistence.Providers.Sqlite;
using SopEngine.Persistence.Tests.Samples;
using SopEngine.Persistence.Tests.Suites;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Tests.Sqlite;

public sealed class SqliteAlarmSearchTests : AlarmSearchContract
{
    private readonly SqliteFile _file = new();

    [Fact]
    public async Task The_first_alarm_of_each_tenant_is_one_step_down_the_index()
    {
        await FileAsync(Batam);

        var plan = await PlanAsync(SqliteDueHeads.SqlOf(DueWork.Alarms).Replace("{0}", "'[\"batam\"]'", StringComparison.Ordinal));

        plan.Should().Contain(line => line.Contains("SEARCH a USING COVERING INDEX IX_alarms_tenant_run_at_ticket_ordinal (tenant=?)", StringComparison.Ordinal));
        plan.Should().NotContain(line => line.StartsWith("SCAN a ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_due_alarms_is_read_from_the_index_and_not_sorted()
    {
        await FileAsync(Batam);
        await using var db = Database.Open(Batam);
        var sql = db.Alarms.Where(row => row.RunAt <= SampleTicket.Morning).OrderBy(row => row.RunAt).ThenBy(row => row.Ticket).ThenBy(row => row.Ordinal).Take(10)
            .ToQueryString();

        var plan = await PlanAsync(string.Join('\n', sql.Split('\n').Where(line => !line.StartsWith(".param", StringComparison.Ordinal))).Replace("@", ":", StringComparison.Ordinal));

        plan.Should().ContainSingle().Which.Should().Contain("USING INDEX IX_alarms_tenant_run_at_ticket_ordinal (tenant=? AND run_at<?)");
    }

    [Fact]
    public async Task A_database_of_the_earlier_form_keeps_its_alarms_and_when_they_are_to_be_tried()
    {
        await FileAsync(Batam);
        await SetAlarmsAsync(Batam, (2, 30));
        await using (var db = Database.OpenShared())
        {
            await db.GetService<IMigrator>().MigrateAsync("AlarmRetry");
            await db.Database.ExecuteSqlRawAsync("UPDATE alarms SET not_before = '2026-12-01 00:00:00' WHERE ordinal = 2");
            await db.Database.MigrateAsync(Stop);
        }

        await using var after = Database.Open(Batam);
        (await after.Alarms.OrderBy(row => row.Ordinal).Select(row => row.RunAt).ToListAsync())
            .Should().Equal(SampleTicket.Alarm().DueAt, new DateTime(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc));
        (await TicketAudit.CheckAsync(after, SampleTicket.Number, null, Stop)).Should().BeEmpty();
    }

    protected override async Task<SopDatabase> NewDatabaseAsync() => new(await _file.MigratedAsync());

    protected override Task DropDatabaseAsync() => _file.DropAsync();

    private async Task<IReadOnlyList<string>> PlanAsync(string sql)
    {
        await using var db = Database.Open(Batam);
        var explained = "EXPLAIN QUERY PLAN " + sql;
        return [.. (await db.Database.SqlQueryRaw<PlanLine>(explained).ToListAsync()).Select(line => line.Detail)];
    }

    private sealed record PlanLine(string Detail);
}
