using SopEngine.Application.Calls;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Tickets.Work;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Tickets;

public sealed class OperationTests : HouseTests
{
    private static readonly Operation _operation = new("3f0b8a4e-kunci", new string('a', 64));

    private Desk Banyuwangi => Desk("banyuwangi");

    [Fact]
    public async Task A_repeated_filing_gives_the_first_status_and_body_and_files_nothing()
    {
        var request = await Banyuwangi.RequestAsync("pelapor");
        var first = (await Banyuwangi.FileAsync("pelapor", request, _operation)).Value();
        House.Time.Advance(TimeSpan.FromHours(3));

        var second = (await Banyuwangi.FileAsync("pelapor", request, _operation)).Value();

        second.Should().Be(first with { Repeated = true });
        second.Body<TicketView>().TrackingKey.Should().Be(first.Body<TicketView>().TrackingKey);
        await using var db = House.Rows("banyuwangi");
        db.Tickets.Should().ContainSingle();
    }

    [Fact]
    public async Task The_same_key_with_another_request_is_refused()
    {
        await Banyuwangi.FileAsync("pelapor", await Banyuwangi.RequestAsync("pelapor"), _operation);

        var other = await Banyuwangi.FileAsync("pelapor", await Banyuwangi.RequestAsync("pelapor"), _operation with { RequestHash = new string('b', 64) });

        other.Problem.Should().BeOfType<CallProblems.IdempotencyKeyReused>();
    }

    [Fact]
    public async Task Two_people_may_choose_the_same_key()
    {
        await Banyuwangi.FileAsync("pelapor", await Banyuwangi.RequestAsync("pelapor"), _operation);

        (await Banyuwangi.FileAsync("analis", await Banyuwangi.RequestAsync("analis"), _operation)).Value().Repeated.Should().BeFalse();
    }

    [Fact]
    public async Task Neither_the_key_nor_what_was_answered_can_be_read_from_the_database()
    {
        var ticket = (await Banyuwangi.FileAsync("pelapor", await Banyuwangi.RequestAsync("pelapor", ("nama", Answer.Text("Rina Kusumawati"))), _operation)).Body<TicketView>();

        await using var db = House.Rows("banyuwangi");
        var row = db.Operations.Single();
        row.Key.Should().NotContain("kunci");
        row.Body.Should().NotContain(ticket.TrackingKey!).And.NotContain("Rina");
    }

    [Fact]
    public async Task A_refused_call_may_be_tried_again_with_its_key()
    {
        var refused = await Banyuwangi.FileAsync("pelapor", await Banyuwangi.RequestAsync("pelapor", ("opd", Answer.Text("tidak-ada"))), _operation);
        refused.Problem!.Code.Should().Be("form-invalid");

        (await Banyuwangi.FileAsync("pelapor", await Banyuwangi.RequestAsync("pelapor"), _operation)).Value().Repeated.Should().BeFalse();
    }

    [Fact]
    public async Task A_repeated_completion_gives_the_first_answer_although_the_work_is_over()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        var item = await Banyuwangi.ItemAsync("staff-it", number, "tentukan");
        var first = (await Banyuwangi.CompleteAsync("staff-it", item, "ya", _operation)).Value();

        var second = (await Banyuwangi.CompleteAsync("staff-it", item, "ya", _operation)).Value();

        second.Should().Be(first with { Repeated = true });
        (await Banyuwangi.TicketAsync("staff-it", number)).WorkItems.Should().ContainSingle(open => open.Step == "perbaikan");
    }

    [Fact]
    public async Task Of_many_filings_at_once_with_one_key_there_is_one_effect_and_one_answer()
    {
        var request = await Banyuwangi.RequestAsync("pelapor");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Banyuwangi.FileAsync("pelapor", request, _operation))));

        answers.Select(answer => answer.Value().Body).Distinct().Should().ContainSingle();
        answers.Count(answer => !answer.Value().Repeated).Should().Be(1);
        await using var db = House.Rows("banyuwangi");
        db.Tickets.Should().ContainSingle();
        db.Inbox.Count(message => message.Recipient == "pelapor").Should().Be(1);
    }

    [Fact]
    public async Task Of_two_who_claim_the_same_work_one_has_it_and_the_other_hears_who()
    {
        await House.AddPersonAsync("banyuwangi", "staff-dua", "Staf Kedua", "staff-it");
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        var item = await Banyuwangi.ItemAsync("staff-it", number, "tentukan");
        var (one, two) = (await Banyuwangi.AsAsync("staff-it"), await Banyuwangi.AsAsync("staff-dua"));
        var handler = House.Get<ClaimWorkItemHandler>();

        var both = await Task.WhenAll(
            Task.Run(() => handler.HandleAsync(one, item.Id, null, default)), Task.Run(() => handler.HandleAsync(two, item.Id, null, default)));

        var won = both.Single(result => result.Problem is null).Body<WorkItemView>().Assignee;
        both.Single(result => result.Problem is not null).Problem.Should().BeOfType<TicketProblems.WorkItemTaken>().Which.By.Should().Be(won);
    }

    [Fact]
    public async Task Filings_at_once_get_numbers_of_their_own()
    {
        var request = await Banyuwangi.RequestAsync("pelapor") with { };
        var form = request.Answers!.Where(answer => answer.Key != "lampiran").ToDictionary();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Banyuwangi.FileAsync("pelapor", request with { Answers = form }))));

        answers.Select(answer => answer.Body<TicketView>().Number).Should().BeEquivalentTo("BWI-2026-0001", "BWI-2026-0002", "BWI-2026-0003", "BWI-2026-0004");
    }

    [Fact]
    public async Task Answers_are_forgotten_after_thirty_days()
    {
        var request = await Banyuwangi.RequestAsync("pelapor");
        await Banyuwangi.FileAsync("pelapor", request, _operation);
        var forget = House.Get<ForgetOperations>();

        House.Time.Advance(TimeSpan.FromDays(30));
        (await forget.RunAsync(default)).Should().Be(0);
        House.Time.Advance(TimeSpan.FromMinutes(1));
        (await forget.RunAsync(default)).Should().Be(1);
    }
}
