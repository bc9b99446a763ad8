using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tests.Samples;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Tests.Suites;

/// <summary>How a pass finds what is due.</summary>
public abstract class AlarmSearchContract : DatabaseContract
{
    private static readonly DateTime _due = SampleTicket.Alarm().DueAt;

    [Fact]
    public async Task A_new_alarm_is_to_be_tried_when_it_is_due()
    {
        await FileAsync(Batam);

        await using var db = Database.Open(Batam);
        (await db.Alarms.SingleAsync()).Should().BeEquivalentTo(new { DueAt = _due, RunAt = _due, Attempts = 0 });
    }

    [Fact]
    public async Task Each_tenant_is_told_its_first_alarm_and_one_without_is_left_out()
    {
        await FileAsync(Batam, Banten);
        await SetAlarmsAsync(Batam, (2, -7), (3, 9));

        var heads = await Database.DueHeadsAsync(DueWork.Alarms, [Batam, new TenantId("lampung"), Banten], Stop);

        heads.Should().BeEquivalentTo([new DueHead(Batam, _due.AddMinutes(-7)), new DueHead(Banten, _due)]);
        heads.Should().OnlyContain(head => head.RunAt.Kind == DateTimeKind.Utc);
    }

    [Fact]
    public async Task A_tenant_that_is_not_asked_for_is_not_told()
    {
        await FileAsync(Batam, Banten);

        (await Database.DueHeadsAsync(DueWork.Alarms, [Banten], Stop)).Should().Equal(new DueHead(Banten, _due));
        (await Database.DueHeadsAsync(DueWork.Alarms, [], Stop)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_tenants_name_is_never_read_as_a_command()
    {
        await FileAsync(Batam);

        (await Database.DueHeadsAsync(DueWork.Alarms, [new TenantId("x\"] '; DROP TABLE alarms; --"), Batam], Stop)).Should().ContainSingle();
    }

    [Fact]
    public async Task An_alarm_that_is_put_off_is_not_the_first_until_its_new_time()
    {
        await FileAsync(Batam);
        await SetAlarmsAsync(Batam, (2, 30));
        await using (var db = Database.Open(Batam))
        {
            await db.Alarms.Where(row => row.Ordinal == 1).ExecuteUpdateAsync(set => set.SetProperty(row => row.RunAt, _due.AddMinutes(60)));
        }

        (await Database.DueHeadsAsync(DueWork.Alarms, [Batam], Stop)).Should().Equal(new DueHead(Batam, _due.AddMinutes(30)));
    }

    private protected async Task SetAlarmsAsync(TenantId tenant, params (int Ordinal, int Minutes)[] alarms)
    {
        await using var db = Database.Open(tenant);
        var ticket = await TicketStore.LoadAsync(db, SampleTicket.Number, Stop);
        var changes = alarms.Select(alarm => new StateChange.AlarmSet(SampleTicket.Alarm(alarm.Ordinal) with { DueAt = _due.AddMinutes(alarm.Minutes) })).ToArray();
        TicketStore.Append(db, ticket!, ticket!.State.Then(SampleTicket.Entry(HistoryKind.Commented, [.. changes])));
        await db.SaveChangesAsync(Stop);
    }
}
