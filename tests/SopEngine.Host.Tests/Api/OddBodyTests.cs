using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>Whatever is sent to whatever call: it is refused in words or done, and never an error of the server.</summary>
[Collection(SharedHost.Name)]
public sealed class OddBodyTests(SopEngineHost host)
{
    public static TheoryData<string> Posts => [.. EndpointMatrix.Rows.Where(row => row.Method == "POST").Select(row => row.Path)];

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task No_body_makes_a_call_fail(string path)
    {
        var client = await host.SignInAsync(Helpdesk.Tenant, "admin");
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var ticket = await Helpdesk.FileAsync(requester);
        var real = path.Replace("NUMBER", ticket.Text("number"), StringComparison.Ordinal)
            .Replace("ITEM", ticket.List("workItems").Single().Text("id"), StringComparison.Ordinal);

        foreach (var (name, bytes) in OddBodies.All)
        {
            var answer = await client.PostBytesAsync(real, bytes, "application/json");

            answer.Status.Should().BeLessThan(500, "{0} was sent to {1}, and the answer was {2}", name, path, answer.Body);
            if (answer.Status >= 400)
            {
                answer.Should().BeRefused(answer.Status);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task Bytes_that_are_not_called_JSON_are_refused_by_name(string path)
    {
        var client = await host.SignInAsync(Helpdesk.Tenant, "admin");
        var real = path.Replace("NUMBER", "BWI-2026-0001", StringComparison.Ordinal).Replace("ITEM", "BWI-2026-0001.2", StringComparison.Ordinal);

        // what takes mails looks at its own token before it looks at anything else
        var (status, code) = path == "mails" ? (401, "intake-token-required") : (415, "unsupported-media-type");
        (await client.PostTextAsync(real, "<xml/>", "application/xml")).Should().BeRefused(status, code);
    }

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task More_than_the_limit_is_refused_by_name(string path)
    {
        var client = await host.SignInAsync(Helpdesk.Tenant, "admin");
        var large = $"{{\"text\":\"{new string('x', 1024 * 1024)}\"}}";

        var answer = await client.PostTextAsync(path.Replace("NUMBER", "BWI-2026-0001", StringComparison.Ordinal), large);

        answer.Should().BeRefused(path switch { "files" => 415, "mails" => 401, _ => 413 });
    }

    [Theory]
    [InlineData("tickets/..%2f..%2fetc")]
    [InlineData("tickets/%F0%9F%92%A9")]
    [InlineData("tickets/%ED%A0%80")]
    [InlineData("tickets/BWI-2026-0001/../../x")]
    [InlineData("work-items/1.1.1")]
    [InlineData("work-items/BWI-2026-0001.99999999999999999999")]
    [InlineData("work-items/BWI-2026-0001.-1")]
    [InlineData("clocks/x/explanation")]
    [InlineData("clocks/BWI-2026-0001.c99999999999/explanation")]
    [InlineData("files/not-a-guid")]
    [InlineData("sops/a'b/revisions/1")]
    [InlineData("sops/x/revisions/-1")]
    [InlineData("sops/x/revisions/99999999999999")]
    public async Task An_id_that_cannot_be_read_is_not_there(string path)
    {
        var client = await host.SignInAsync(Helpdesk.Tenant, "admin");

        (await client.GetAsync(path)).Status.Should().BeOneOf(400, 404);
    }

    [Theory]
    [InlineData("tickets?limit=banyak", 400)]
    [InlineData("tickets?limit=0", 422)]
    [InlineData("tickets?limit=100000", 422)]
    [InlineData("tickets?limit=1&limit=2", 400)]
    [InlineData("tickets?next=bukan-penanda", 422)]
    [InlineData("tickets?status=entah", 422)]
    [InlineData("tickets?mine=mungkin", 400)]
    [InlineData("work-items?state=entah", 422)]
    [InlineData("work-items?limit=-1", 422)]
    [InlineData("tickets?q=%25_'%22--", 200)]
    [InlineData("tickets?status=&q=&sop=&mine=&next=", 200)]
    [InlineData("work-items?lane=&mine=&state=", 200)]
    [InlineData("work-items?mine=true&state=open", 200)]
    public async Task What_an_address_asks_is_answered_or_refused_in_words(string path, int status)
    {
        var client = await host.SignInAsync(Helpdesk.Tenant, "admin");

        var answer = await client.GetAsync(path);

        answer.Should().HaveStatus(status);
        if (status >= 400)
        {
            answer.Should().BeRefused(status);
        }
    }
}
