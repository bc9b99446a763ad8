using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Verify;

namespace SopEngine.Application.Tests.Verify;

public sealed class VerifyTests : HouseTests
{
    private string _number = "";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _number = (await Desk("banyuwangi").FileAsync("pelapor")).Number;
        await Desk("banyuwangi").CompleteAsync("staff-it", _number, "tentukan", "tidak");
        await Desk("jabar").FileAsync("user");
    }

    [Fact]
    public async Task Tickets_that_nobody_touched_are_proved()
    {
        var told = new List<int>();

        var report = await House.Get<VerifyTickets>().RunAsync(null, new Told(told), default);

        report.Findings.Should().BeEmpty();
        report.Tickets.Should().Be(2);
        report.Entries.Should().BeGreaterThan(6);
        told.Should().Equal(1, 2);
    }

    [Fact]
    public async Task One_region_can_be_proved_alone() =>
        (await House.Get<VerifyTickets>().RunAsync(House.Tenant("jabar").Id, null, default)).Tickets.Should().Be(1);

    [Theory]
    [InlineData("update history set answers = '{{}}' where answers is not null", "answers-changed")]
    [InlineData("update history set actor = 'kabid' where seq = 2", "entry-changed")]
    [InlineData("update history set [public] = 0 where seq = 1", "entry-changed")]
    [InlineData("delete from history where seq = (select max(seq) from history where ticket = 'BWI-2026-0001') and ticket = 'BWI-2026-0001'", "end-changed")]
    [InlineData("delete from history where seq = 2", "entry-missing")]
    [InlineData("update tickets set status = 'closed'", "columns-changed")]
    [InlineData("update tickets set state = replace(state, 'pelapor', 'penipu')", "state-changed")]
    [InlineData("update work_items set assignee = 'kabid'", "slots-changed")]
    [InlineData("update clocks set due_at = '2027-01-01 00:00:00'", "slots-changed")]
    [InlineData("update clocks set due_at = '2027-01-01 00:00:00'", "clock-miscounted")]
    [InlineData("update clocks set calendar = 'lain@1', used = used + 60000", "clock-miscounted")]
    public async Task What_was_changed_past_the_program_is_found(string sql, string code)
    {
        int changed;
        await using (var db = House.Rows("banyuwangi"))
        {
            changed = await db.Database.ExecuteSqlRawAsync(sql);
        }

        var findings = (await House.Get<VerifyTickets>().RunAsync(House.Tenant("banyuwangi").Id, null, default)).Findings;

        changed.Should().BePositive();
        findings.Should().Contain(finding => finding.Ticket == _number && finding.Code == code).And.OnlyContain(finding => finding.Message.Length > 0);
    }

    private sealed class Told(List<int> counts) : IProgress<int>
    {
        public void Report(int value) => counts.Add(value);
    }
}
