using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>Who comes second is told who was first.</summary>
[Collection(SharedHost.Name)]
public sealed class StaleSubmissionTests(SopEngineHost host)
{
    [Fact]
    public async Task Work_that_somebody_holds_is_refused_with_the_holders_name()
    {
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");
        var admin = await host.SignInAsync(Helpdesk.Tenant, "admin");
        var item = await Helpdesk.FirstWorkItemAsync(await host.SignInAsync(Helpdesk.Tenant, "pelapor"));
        (await officer.PostAsync($"work-items/{item}/claim")).Should().HaveStatus(200).Json.Text("assignee").Should().Be("staff-it");

        (await officer.PostAsync($"work-items/{item}/claim")).Status.Should().BeOneOf(200, 409);
        var taken = await admin.PostAsync($"work-items/{item}/complete", new { outcome = "ya", form = new { } });

        taken.Status.Should().BeOneOf(403, 409);
    }

    [Fact]
    public async Task Of_two_completions_at_once_one_is_done_and_the_other_hears_by_whom()
    {
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");
        var item = await Helpdesk.FirstWorkItemAsync(await host.SignInAsync(Helpdesk.Tenant, "pelapor"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => officer.PostAsync($"work-items/{item}/complete", new { outcome = "ya", form = new { } })));

        answers.Count(answer => answer.Status == 200).Should().Be(1);
        answers.Where(answer => answer.Status != 200).Should().OnlyContain(answer => answer.Status == 409);
        answers.Where(answer => answer.Code == "work-item-ended").Should().OnlyContain(answer => answer.Json.Text("by") == "staff-it").And.NotBeEmpty();
    }

    [Fact]
    public async Task A_closed_ticket_takes_no_more_acts()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var number = (await Helpdesk.FileAsync(requester)).Text("number");
        (await requester.PostAsync($"tickets/{number}/withdraw", new { })).Should().HaveStatus(200).Json.Text("status").Should().Be("closed");

        (await requester.PostAsync($"tickets/{number}/withdraw", new { })).Should().BeRefused(409, "ticket-closed");
    }
}
