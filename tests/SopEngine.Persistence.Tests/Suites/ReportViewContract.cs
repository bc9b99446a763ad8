using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Facts;
using SopEngine.Persistence.Tests.Samples;

namespace SopEngine.Persistence.Tests.Suites;

/// <summary>The views for tools that read the database: these columns and no others, and what they say.</summary>
public abstract class ReportViewContract : DatabaseContract
{
    private static readonly Regex _personal = new("user|account|person|actor|assignee|requester_(name|id)|email|phone|nip|subject|answer|note|comment|ground|post", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));

    /// <summary>Every column of every view that the database has: <c>view.column</c>.</summary>
    protected abstract Task<IReadOnlyList<string>> CatalogueAsync();

    [Fact]
    public async Task Every_column_of_every_view_is_on_the_list_and_none_is_a_persons()
    {
        var columns = await CatalogueAsync();

        columns.Should().Equal(ReportViewColumns.All);
        columns.Where(column => _personal.IsMatch(column)).Should().BeEmpty();
    }

    [Fact]
    public async Task Minutes_are_ready_made_and_what_is_late_counts_though_it_goes_on()
    {
        await FileAsync(Batam, Banten);
        await WriteFactsAsync(Batam);
        await using var db = Database.Open(Batam);

        (await NumbersAsync(db, "SELECT used_minutes AS \"Value\" FROM report_steps WHERE region = 'batam' AND ordinal = 1")).Should().Equal(1.5);
        (await NumbersAsync(db, "SELECT missed_count * 10.0 + met_count AS \"Value\" FROM report_steps WHERE region = 'batam' ORDER BY ordinal")).Should().Equal([1, 10, 0], "in time, late and open, and not due yet");
        (await NumbersAsync(db, "SELECT late_minutes AS \"Value\" FROM report_sla_daily WHERE region = 'batam'")).Should().Equal(2);
        (await NumbersAsync(db, "SELECT deviations * 1.0 AS \"Value\" FROM report_deviation_daily WHERE region = 'batam'")).Should().Equal(3);
        (await NumbersAsync(db, "SELECT missed_count * 1.0 AS \"Value\" FROM report_tickets WHERE region = 'batam'")).Should().Equal(1);
    }

    private static Task<List<double>> NumbersAsync(SopDbContext db, string sql) => db.Database.SqlQueryRaw<double>(sql).ToListAsync();

    private async Task WriteFactsAsync(TenantId tenant)
    {
        var (past, future) = (SampleTicket.Morning.AddYears(-5), SampleTicket.Morning.AddYears(50));
        StepFact Step(int ordinal, StepSla sla, DateTime due, long? used, DateTime? ended) => new()
        {
            Tenant = tenant, Ticket = SampleTicket.Number, Ordinal = ordinal, Sop = SampleTicket.Sop, ActiveAt = past, DueAt = due, Sla = sla, UsedMs = used, EndedAt = ended,
        };
        await using var db = Database.Open(tenant);
        db.AddRange(
            Step(1, StepSla.Met, future, 90_000, past), Step(2, StepSla.Pending, past, null, null), Step(3, StepSla.Pending, future, null, null),
            new TicketFact { Tenant = tenant, Ticket = SampleTicket.Number, Sop = SampleTicket.Sop, OpenedAt = past, Sla = StepSla.Pending, AllowanceEndsAt = past },
            new SlaDayRow { Tenant = tenant, On = new DateOnly(2026, 11, 23), Sop = SampleTicket.Sop, Revision = 1, Phase = SopEngine.Domain.Sops.Phase.Work, LateMs = 120_000 },
            new DeviationDayRow { Tenant = tenant, On = new DateOnly(2026, 11, 23), Sop = SampleTicket.Sop, Revision = 1, Kind = DeviationKind.Late, Deviations = 3, Tickets = 2 });
        await db.SaveChangesAsync(Stop);
    }
}
