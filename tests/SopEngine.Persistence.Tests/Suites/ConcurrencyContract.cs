using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Numbers;
using SopEngine.Persistence.Tests.Samples;
using SopEngine.Persistence.Tickets;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Tests.Suites;

public abstract class ConcurrencyContract : DatabaseContract
{
    [Fact]
    public async Task Of_two_writers_that_read_the_same_state_one_saves_and_the_other_is_told()
    {
        await FileAsync(Batam);
        await using var first = Database.Open(Batam);
        await using var second = Database.Open(Batam);
        await ClaimAsync(first, "andi");
        await ClaimAsync(second, "budi");

        await first.SaveChangesAsync(Stop);
        await FluentActions.Awaiting(() => second.SaveChangesAsync(Stop)).Should().ThrowAsync<WriteConflictException>();

        await using var after = Database.Open(Batam);
        (await after.WorkItems.SingleAsync()).Assignee.Should().Be("andi");
        (await after.History.CountAsync()).Should().Be(2);
        (await after.Tickets.SingleAsync()).Version.Should().Be(2);
        (await TicketAudit.CheckAsync(after, SampleTicket.Number, null, Stop)).Should().BeEmpty();
    }

    [Fact]
    public async Task An_entry_whose_number_is_taken_is_a_conflict_even_for_code_that_forgot_the_version()
    {
        await FileAsync(Batam);
        await using var db = Database.Open(Batam);
        db.History.Add(new HistoryRow { Tenant = Batam, Ticket = SampleTicket.Number, Seq = 1, At = SampleTicket.Morning });

        var conflict = await FluentActions.Awaiting(() => db.SaveChangesAsync(Stop)).Should().ThrowAsync<WriteConflictException>();
        conflict.Which.Conflict.Should().Be(WriteConflict.Taken);
    }

    [Fact]
    public async Task An_alarm_that_another_worker_has_applied_is_a_conflict()
    {
        await FileAsync(Batam);
        await using var late = Database.Open(Batam);
        await DropAlarmAsync(late);
        await DecideAsync(state => state.Then(SampleTicket.Entry(HistoryKind.Reminded, new StateChange.AlarmDropped(1))));

        await FluentActions.Awaiting(() => late.SaveChangesAsync(Stop)).Should().ThrowAsync<WriteConflictException>();
    }

    [Fact]
    public async Task Many_writers_that_start_again_after_a_conflict_lose_nothing()
    {
        const int Writers = 8;
        const int Each = 5;
        await FileAsync(Batam);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            for (var comment = 0; comment < Each; comment++)
            {
                await UntilSavedAsync(async db =>
                {
                    var ticket = await TicketStore.LoadAsync(db, SampleTicket.Number, Stop);
                    return TicketStore.Append(db, ticket!, ticket!.State.Then(SampleTicket.Entry(HistoryKind.Commented))).Row.LastSeq;
                });
            }
        })));

        await using var after = Database.Open(Batam);
        (await after.History.CountAsync()).Should().Be(1 + (Writers * Each));
        (await TicketAudit.CheckAsync(after, SampleTicket.Number, null, Stop)).Should().BeEmpty();
    }

    [Fact]
    public async Task Numbers_are_given_out_once_each_however_many_ask()
    {
        const int Writers = 8;
        const int Each = 5;
        var numbers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            var own = new List<int>();
            for (var taken = 0; taken < Each; taken++)
            {
                own.Add(await UntilSavedAsync(db => NumberCounter.NextAsync(db, "T-{year}-{seq:4}", 2026, Stop)));
            }

            return own;
        })));

        numbers.SelectMany(own => own).Order().Should().Equal(Enumerable.Range(1, Writers * Each));
    }

    [Fact]
    public async Task Numbers_begin_anew_for_each_pattern_year_and_tenant()
    {
        await using var batam = Database.Open(Batam);
        await using var banten = Database.Open(Banten);
        (await NumberCounter.NextAsync(batam, "A", 2026, Stop)).Should().Be(1);
        (await NumberCounter.NextAsync(batam, "A", 2026, Stop)).Should().Be(2);
        (await NumberCounter.NextAsync(batam, "A", 2027, Stop)).Should().Be(1);
        (await NumberCounter.NextAsync(batam, "B", 2026, Stop)).Should().Be(1);
        await batam.SaveChangesAsync(Stop);
        (await NumberCounter.NextAsync(banten, "A", 2026, Stop)).Should().Be(1);
        await banten.SaveChangesAsync(Stop);

        await using var again = Database.Open(Batam);
        (await NumberCounter.NextAsync(again, "A", 2026, Stop)).Should().Be(3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(37)]
    public async Task Rows_of_one_table_are_all_written_in_their_order_however_many(int many)
    {
        await FileAsync(Batam);
        await using (var db = Database.Open(Batam))
        {
            var stored = await TicketStore.LoadAsync(db, SampleTicket.Number, Stop);
            for (var comment = 0; comment < many; comment++)
            {
                stored = TicketStore.Append(db, stored!, stored!.State.Then(SampleTicket.Entry(HistoryKind.Commented)));
            }

            await db.SaveChangesAsync(Stop);
        }

        await using var after = Database.Open(Batam);
        (await after.History.Select(entry => entry.Seq).ToListAsync(Stop)).Order().Should().Equal(Enumerable.Range(1, many + 1));
        (await TicketAudit.CheckAsync(after, SampleTicket.Number, null, Stop)).Should().BeEmpty();
    }

    [Fact]
    public async Task Saves_in_company_are_all_written_although_some_are_overtaken()
    {
        const int Writers = 24;
        await FileAsync(Batam);
        await FileAsync(Banten);
        var overtaken = 0;

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            await using var db = Database.Open(writer % 3 == 0 ? Banten : Batam);
            await ClaimAsync(db, $"p{writer}");
            try
            {
                await db.SaveChangesAsync(Stop);
            }
            catch (WriteConflictException)
            {
                Interlocked.Increment(ref overtaken);
            }
        })));

        foreach (var region in new[] { Batam, Banten })
        {
            await using var after = Database.Open(region);
            (await TicketAudit.CheckAsync(after, SampleTicket.Number, null, Stop)).Should().BeEmpty();
            overtaken += await after.History.CountAsync(entry => entry.Kind == HistoryKind.Claimed);
        }

        overtaken.Should().Be(Writers);
    }

    [Fact]
    public async Task What_several_ask_for_at_once_each_gets_for_himself()
    {
        await FileAsync(Batam);
        var found = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => Task.Run(async () =>
        {
            await using var db = Database.Open(Batam);
            return (await TicketStore.LoadAsync(db, SampleTicket.Number, Stop))!.Row;
        })));

        found.Distinct(ReferenceEqualityComparer.Instance).Should().HaveCount(24);
        found.Select(row => (row.Number, row.LastSeq)).Distinct().Should().ContainSingle();
    }

    private async Task<int> UntilSavedAsync(Func<SopDbContext, Task<int>> command)
    {
        while (true)
        {
            await using var db = Database.Open(Batam);
            var result = await command(db);
            try
            {
                await db.SaveChangesAsync(Stop);
                return result;
            }
            catch (WriteConflictException)
            {
                // somebody else saved, so that all together make progress
            }
        }
    }

    private static async Task ClaimAsync(SopDbContext db, string who)
    {
        var ticket = await TicketStore.LoadAsync(db, SampleTicket.Number, Stop);
        TicketStore.Append(db, ticket!, ticket!.State.Then(SampleTicket.Entry(
            HistoryKind.Claimed, new StateChange.ItemSet(SampleTicket.Item() with { State = WorkItemState.Claimed, Assignee = who }))));
    }

    private static async Task DropAlarmAsync(SopDbContext db)
    {
        var ticket = await TicketStore.LoadAsync(db, SampleTicket.Number, Stop);
        TicketStore.Append(db, ticket!, ticket!.State.Then(SampleTicket.Entry(HistoryKind.Reminded, new StateChange.AlarmDropped(1))));
    }
}
