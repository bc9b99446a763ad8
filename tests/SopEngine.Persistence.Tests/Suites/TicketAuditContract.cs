using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tests.Samples;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Tests.Suites;

public abstract class TicketAuditContract : DatabaseContract
{
    private const int Tampered = 2;

    public static TheoryData<string, TicketFaultKind> Columns => new()
    {
        { nameof(HistoryRow.At), TicketFaultKind.EntryChanged },
        { nameof(HistoryRow.Kind), TicketFaultKind.EntryChanged },
        { nameof(HistoryRow.Actor), TicketFaultKind.EntryChanged },
        { nameof(HistoryRow.Post), TicketFaultKind.EntryChanged },
        { nameof(HistoryRow.Step), TicketFaultKind.EntryChanged },
        { nameof(HistoryRow.Item), TicketFaultKind.EntryChanged },
        { nameof(HistoryRow.Outcome), TicketFaultKind.EntryChanged },
        { nameof(HistoryRow.Public), TicketFaultKind.EntryChanged },
        { nameof(HistoryRow.Changes), TicketFaultKind.EntryChanged },
        { nameof(HistoryRow.OnBehalfOf), TicketFaultKind.OnBehalfOfChanged },
        { nameof(HistoryRow.OnBehalfOfHash), TicketFaultKind.OnBehalfOfChanged },
        { nameof(HistoryRow.Ground), TicketFaultKind.GroundChanged },
        { nameof(HistoryRow.GroundHash), TicketFaultKind.GroundChanged },
        { nameof(HistoryRow.Answers), TicketFaultKind.AnswersChanged },
        { nameof(HistoryRow.AnswersHash), TicketFaultKind.AnswersChanged },
        { nameof(HistoryRow.Salt), TicketFaultKind.GroundChanged },
        { nameof(HistoryRow.PreviousHash), TicketFaultKind.ChainBroken },
        { nameof(HistoryRow.Hash), TicketFaultKind.EntryChanged },
    };

    [Fact]
    public async Task A_ticket_that_only_the_program_wrote_is_whole()
    {
        await StoryAsync();
        (await CheckAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_ticket_that_does_not_exist_cannot_be_checked()
    {
        await using var db = Database.Open(Batam);
        (await TicketAudit.CheckAsync(db, "T-0", null, Stop)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task A_changed_column_of_a_past_entry_is_found_and_named(string column, TicketFaultKind expected)
    {
        await StoryAsync();
        await using (var db = ByHand.Open(Batam))
        {
            var row = await db.History.SingleAsync(entry => entry.Seq == Tampered);
            var held = db.Entry(row).Property(column);
            held.CurrentValue = Other(held.CurrentValue);
            await db.SaveChangesAsync(Stop);
        }

        (await CheckAsync()).Should().Contain(new TicketFault(expected, Tampered));
    }

    [Fact]
    public void Every_column_of_an_entry_is_in_the_list_above()
    {
        using var db = Database.Open(Batam);
        var columns = db.Model.FindEntityType(typeof(HistoryRow))!.GetProperties().Where(property => !property.IsKey()).Select(property => property.Name);
        Columns.Select(row => row[0]).Should().BeEquivalentTo(columns);
    }

    [Fact]
    public async Task A_missing_entry_is_found_and_named()
    {
        await StoryAsync();
        await using (var db = ByHand.Open(Batam))
        {
            await db.History.Where(row => row.Seq == Tampered).ExecuteDeleteAsync();
        }

        (await CheckAsync()).Should().Contain([new(TicketFaultKind.EntryMissing, Tampered), new(TicketFaultKind.ChainBroken, Tampered + 1)]);
    }

    [Fact]
    public async Task Entries_cut_off_at_the_end_are_found()
    {
        await StoryAsync();
        await using (var db = ByHand.Open(Batam))
        {
            await db.History.Where(row => row.Seq > Tampered).ExecuteDeleteAsync();
        }

        (await CheckAsync()).Should().Contain(new TicketFault(TicketFaultKind.EndChanged));
    }

    [Fact]
    public async Task A_history_taken_from_another_tenant_is_found()
    {
        await StoryAsync();
        await using var db = Database.Open(Batam);
        var history = await db.History.AsNoTracking().OrderBy(row => row.Seq).ToListAsync();

        HistoryChain.Verify(Batam, SampleTicket.Number, history).Should().BeEmpty();
        HistoryChain.Verify(Banten, SampleTicket.Number, history).Should().Equal(new TicketFault(TicketFaultKind.ChainBroken, 1));
        HistoryChain.Verify(Batam, "T-2026-0002", history).Should().Equal(new TicketFault(TicketFaultKind.ChainBroken, 1));
    }

    [Fact]
    public async Task Personal_texts_can_be_erased_and_the_chain_still_holds()
    {
        await StoryAsync();
        await using (var db = Database.Open(Batam))
        {
            await foreach (var row in db.History.AsAsyncEnumerable())
            {
                row.Erase();
            }

            await db.SaveChangesAsync(Stop);
        }

        (await CheckAsync()).Should().BeEmpty();
        await using var after = Database.Open(Batam);
        (await after.History.AnyAsync(row => row.Ground != null || row.Answers != null || row.OnBehalfOf != null || row.Salt != null)).Should().BeFalse();
    }

    [Fact]
    public async Task A_ground_alone_can_be_erased()
    {
        await StoryAsync();
        await TamperAsync<HistoryRow>(row => row.Ground, null);
        (await CheckAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task The_hash_of_the_same_text_differs_from_entry_to_entry()
    {
        await StoryAsync();
        await using var db = Database.Open(Batam);
        var hashes = await db.History.Where(row => row.Ground == "Sama saja.").Select(row => row.GroundHash).ToListAsync();
        hashes.Should().HaveCount(2).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_state_that_the_history_does_not_give_is_found()
    {
        await StoryAsync();
        var text = SampleTicket.Filed().State with { LastItem = 9 };
        await TamperAsync<TicketRow>(row => row.State, TicketJson.Write(text));
        (await CheckAsync()).Should().Equal(new TicketFault(TicketFaultKind.StateChanged));
    }

    [Fact]
    public async Task A_column_that_disagrees_with_the_state_is_found()
    {
        await StoryAsync();
        await TamperAsync<TicketRow>(row => row.Requester, "orang-lain");
        (await CheckAsync()).Should().Equal(new TicketFault(TicketFaultKind.ColumnsChanged));
    }

    [Fact]
    public async Task A_visit_and_a_clock_that_the_history_does_not_give_are_found()
    {
        await StoryAsync();
        await TamperAsync<WorkItemRow>(row => row.Assignee, "orang-lain");
        (await CheckAsync()).Should().Equal(new TicketFault(TicketFaultKind.SlotsChanged));
    }

    [Fact]
    public async Task Changes_that_cannot_be_read_are_found_and_named()
    {
        await StoryAsync();
        await TamperAsync<HistoryRow>(row => row.Changes, "[{\"$\":\"apa\"}]");
        (await CheckAsync()).Should().Contain(new TicketFault(TicketFaultKind.ChangesUnreadable, 1));
    }

    private async Task StoryAsync()
    {
        await FileAsync(Batam);
        var taken = SampleTicket.Item() with { State = WorkItemState.Claimed, Assignee = "andi" };
        await DecideAsync(state => state.Then(
            SampleTicket.Entry(HistoryKind.Claimed, new StateChange.ItemSet(taken)) with
            {
                Post = "Staf",
                OnBehalfOf = "Ibu Ani",
                Step = "tentukan",
                Item = 1,
                Outcome = "ya",
                Ground = "Sama saja.",
                Answers = new Dictionary<string, Answer> { ["alasan"] = Answer.Text("cukup") },
            },
            SampleTicket.Entry(HistoryKind.Commented) with { Ground = "Sama saja.", Public = false }));
        await DecideAsync(state => state.Then(SampleTicket.Entry(HistoryKind.Reminded, new StateChange.AlarmDropped(1))));
    }

    private async Task<IReadOnlyList<TicketFault>> CheckAsync()
    {
        await using var db = Database.Open(Batam);
        return (await TicketAudit.CheckAsync(db, SampleTicket.Number, null, Stop))!;
    }

    private async Task TamperAsync<TRow>(Expression<Func<TRow, string?>> column, string? value)
        where TRow : class
    {
        await using var db = ByHand.Open(Batam);
        await db.Set<TRow>().ExecuteUpdateAsync(set => set.SetProperty(column, value));
    }

    private static object Other(object? value) => value switch
    {
        DateTime at => at.AddMilliseconds(1),
        HistoryKind => HistoryKind.Forced,
        int number => number + 1,
        bool yes => !yes,
        string { Length: 64 } => new string('f', 64),
        string text => text + " ",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
