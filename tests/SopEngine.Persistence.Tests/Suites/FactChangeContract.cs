using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Facts;
using SopEngine.Persistence.Facts;
using SopEngine.Persistence.Tests.Samples;

namespace SopEngine.Persistence.Tests.Suites;

/// <summary>Facts that were read are written where they differ, whatever a pass does to their numbers meanwhile.</summary>
public abstract class FactChangeContract : DatabaseContract
{
    [Fact]
    public async Task Only_what_differs_is_written_and_the_number_always()
    {
        var known = await BeginAsync();
        await using (var other = Database.Open(Batam))
        {
            await other.TicketFacts.ExecuteUpdateAsync(set => set.SetProperty(row => row.ChangeSeq, 7).SetProperty(row => row.Escalations, 3));
            await other.StepFacts.ExecuteUpdateAsync(set => set.SetProperty(row => row.ChangeSeq, 7).SetProperty(row => row.Lane, "lain"));
        }

        await SaveAsync(known, known with
        {
            Ticket = known.Ticket! with { Seq = 2, Returns = 1 },
            Steps = known.Steps.SetItem(1, known.Steps[1] with { LateMs = 4, DueOn = new DateOnly(2026, 11, 23) }),
        });

        await using var db = Database.Open(Batam);
        var ticket = await db.TicketFacts.SingleAsync();
        (ticket.Seq, ticket.Returns, ticket.Escalations, ticket.ChangeSeq).Should().Be((2, 1, 3, null));
        var steps = await db.StepFacts.OrderBy(row => row.Ordinal).ToListAsync();
        (steps[0].LateMs, steps[0].DueOn, steps[0].Lane, steps[0].ChangeSeq).Should().Be((4, new DateOnly(2026, 11, 23), "lain", null));
        steps[1].ChangeSeq.Should().Be(7, "nothing was said of it");
    }

    [Fact]
    public async Task Whatever_differs_each_time_every_value_arrives()
    {
        var known = await BeginAsync();
        for (var turn = 0; turn < 40; turn++)
        {
            // another set of columns each time, more of them than forms are kept
            var ticket = known.Ticket! with { Seq = turn + 2 };
            ticket = (turn & 1) == 0 ? ticket : ticket with { Returns = turn };
            ticket = (turn & 2) == 0 ? ticket : ticket with { Escalations = turn };
            ticket = (turn & 4) == 0 ? ticket : ticket with { Reopenings = turn };
            ticket = (turn & 8) == 0 ? ticket : ticket with { UsedMs = turn };
            ticket = (turn & 16) == 0 ? ticket : ticket with { AllowedMs = turn };
            ticket = (turn & 32) == 0 ? ticket : ticket with { Unit = $"unit-{turn}" };
            known = await SaveAsync(known, known with { Ticket = ticket });

            await using var db = Database.Open(Batam);
            (await db.TicketFacts.AsNoTracking().SingleAsync()).Should().Be(ticket);
        }
    }

    private async Task<TicketFacts> BeginAsync()
    {
        await FileAsync(Batam);
        var steps = new[] { 1, 2 }.Select(ordinal => new StepFact { Tenant = Batam, Ticket = SampleTicket.Number, Ordinal = ordinal, ActiveAt = SampleTicket.Morning, Lane = "petugas" });
        var ticket = new TicketFact { Tenant = Batam, Ticket = SampleTicket.Number, Seq = 1, OpenedAt = SampleTicket.Morning };
        await SaveAsync(TicketFacts.None, TicketFacts.None with { Ticket = ticket, Steps = TicketFacts.None.Steps.AddRange(steps.Select(step => KeyValuePair.Create(step.Ordinal, step))) });
        await using var db = Database.Open(Batam);
        return await FactStore.LoadAsync(db, SampleTicket.Number, Stop);
    }

    private async Task<TicketFacts> SaveAsync(TicketFacts known, TicketFacts after)
    {
        await using var db = Database.Open(Batam);
        FactStore.Write(db, known, after);
        await db.SaveChangesAsync(Stop);
        return after;
    }
}
