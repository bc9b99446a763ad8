using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>Sending again under the same key gives the first answer; another request under it is refused.</summary>
[Collection(SharedHost.Name)]
public sealed class IdempotencyTests(SopEngineHost host)
{
    [Fact]
    public async Task A_filing_sent_twice_is_one_ticket_and_the_same_answer()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var key = NewKey();

        var first = await requester.PostAsync("tickets", Helpdesk.Filing, key);
        var second = await requester.PostAsync("tickets", Helpdesk.Filing, key);

        first.Should().HaveStatus(201).Json.Text("trackingKey").Should().NotBeNullOrEmpty();
        second.Should().HaveStatus(201);
        second.Body.Should().Be(first.Body);
        second.Headers.Contains("Idempotency-Replayed").Should().BeTrue();
        var number = first.Json.Text("number")!;
        (await requester.GetAsync("tickets?limit=200")).Items().Count(ticket => ticket.Text("number") == number).Should().Be(1);
    }

    [Fact]
    public async Task Ten_filings_at_once_under_one_key_are_one_ticket()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var key = NewKey();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => requester.PostAsync("tickets", Helpdesk.Filing, key)));

        answers.Should().OnlyContain(answer => answer.Status == 201);
        answers.Select(answer => answer.Body).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Completing_twice_under_one_key_gives_the_first_answer_and_under_another_key_who_was_first()
    {
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");
        var item = await Helpdesk.FirstWorkItemAsync(await host.SignInAsync(Helpdesk.Tenant, "pelapor"));
        var (key, body) = (NewKey(), new { outcome = "ya", form = new { } });

        var first = await officer.PostAsync($"work-items/{item}/complete", body, key);
        var repeated = await officer.PostAsync($"work-items/{item}/complete", body, key);
        var late = await officer.PostAsync($"work-items/{item}/complete", body, NewKey());

        first.Should().HaveStatus(200).Json.Text("state").Should().Be("done");
        repeated.Should().HaveStatus(200);
        repeated.Body.Should().Be(first.Body);
        late.Should().BeRefused(409, "work-item-ended").Json.Text("by").Should().Be("staff-it");
    }

    [Fact]
    public async Task Another_body_under_the_same_key_is_refused()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var number = (await Helpdesk.FileAsync(requester)).Text("number");
        var key = NewKey();
        (await requester.PostAsync($"tickets/{number}/comment", new { text = "Satu." }, key)).Should().HaveStatus(200);

        var other = await requester.PostAsync($"tickets/{number}/comment", new { text = "Dua." }, key);

        other.Should().BeRefused(422, "idempotency-key-reused");
    }

    [Fact]
    public async Task The_same_body_to_another_address_under_the_same_key_is_refused()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var (one, two) = ((await Helpdesk.FileAsync(requester)).Text("number"), (await Helpdesk.FileAsync(requester)).Text("number"));
        var key = NewKey();
        (await requester.PostAsync($"tickets/{one}/comment", new { text = "Satu." }, key)).Should().HaveStatus(200);

        (await requester.PostAsync($"tickets/{two}/comment", new { text = "Satu." }, key)).Should().BeRefused(422, "idempotency-key-reused");
    }

    [Fact]
    public async Task A_key_of_one_person_is_not_anothers()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");
        var number = (await Helpdesk.FileAsync(requester)).Text("number");
        var key = NewKey();

        (await requester.PostAsync($"tickets/{number}/comment", new { text = "Satu." }, key)).Should().HaveStatus(200);
        (await officer.PostAsync($"tickets/{number}/comment", new { text = "Dua." }, key)).Should().HaveStatus(200);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("ada spasi")]
    [InlineData("201")]
    public async Task A_key_that_is_none_is_refused(string kind)
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var key = kind == "201" ? new string('k', 201) : kind;

        (await requester.PostAsync("tickets", Helpdesk.Filing, key)).Should().BeRefused(400, "bad-request");
    }

    private static string NewKey() => Guid.CreateVersion7().ToString();
}
