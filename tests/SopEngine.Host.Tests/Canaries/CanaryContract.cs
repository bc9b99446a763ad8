using SopEngine.Host.Tests.Api;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Canaries;

/// <summary>
/// Two regions with the same people, numbers and SOP, and a word in each that the other must never see: in no page, list, count, file, table for Excel, set of figures, message,
/// alarm or refusal, whoever asks and whatever is named.
/// </summary>
/// <param name="twins">The host of both.</param>
public abstract class CanaryContract(CanaryHost twins)
{
    public static TheoryData<string> Regions => [.. TwinRegions.Both];

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Nothing_that_can_be_asked_for_shows_the_other_region(string tenant)
    {
        var reader = new CanaryReader(twins.Host, tenant);

        await reader.ReadAllAsync(twins.Named());
        await reader.ReadFiguresAsync();

        reader.Others.Should().BeEmpty("{0} addresses were asked", reader.Asked);
        reader.Own.Should().HaveCountGreaterThan(25, "one's own word stands on what one may see, so that the search finds what there is to find");
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Nothing_kept_of_a_region_has_the_others_word(string tenant)
    {
        var kept = await twins.KeptAsync(tenant);

        kept.Where(table => table.Value.Contains(TwinRegions.CanaryOf(TwinRegions.OtherOf(tenant)), StringComparison.Ordinal)).Should().BeEmpty();
        kept.Where(table => table.Value.Contains(TwinRegions.CanaryOf(tenant), StringComparison.Ordinal)).Select(table => table.Key)
            .Should().Contain(["tickets", "history", "accounts", "files", "inbox"]);
    }

    [Fact]
    public async Task No_call_changes_the_other_region_whatever_it_names()
    {
        var before = await twins.KeptAsync(TwinRegions.Twin);
        var (there, here) = (twins.Work[TwinRegions.Twin].Things, twins.Work[Helpdesk.Tenant].Things);
        var statuses = new List<int>();

        foreach (var user in new[] { "pelapor", "staff-it", "kabid", "admin" })
        {
            var caller = await twins.Host.SignInAsync(Helpdesk.Tenant, user);
            foreach (var row in EndpointMatrix.Rows.Where(row => row.Method != "GET" && row.Name != "POST sessions"))
            {
                statuses.Add(await SendAsync(caller, row, there, there["only-here"]));
                statuses.Add(await SendAsync(caller, row, there, here["number"]));
            }
        }

        (await twins.KeptAsync(TwinRegions.Twin)).Should().BeEquivalentTo(before);
        statuses.Should().OnlyContain(status => status < 500).And.Contain(404).And.Contain(200);
    }

    [Fact]
    public async Task The_ministry_sees_figures_and_nobodys_word()
    {
        var analyst = (await Browser.SignedInAsync(twins.Host, "nasional", "analis")).Http;
        foreach (var address in new[] { "/nasional", "/nasional/kinerja", "/odata/nasional", "/odata/nasional/Tickets", "/odata/nasional/Kpis", "/odata/nasional/Steps", "/api/v1/nasional/tickets" })
        {
            var text = Unpacked.Text(await analyst.GetByteArrayAsync(new Uri(address, UriKind.Relative)));
            text.Should().NotContainAny(TwinRegions.Both.Select(TwinRegions.CanaryOf), "{0} is for figures", address);
        }
    }

    [Fact]
    public async Task What_is_the_others_is_refused_as_what_is_not_there()
    {
        var officer = await twins.Host.SignInAsync(Helpdesk.Tenant, "staff-it");
        var there = twins.Work[TwinRegions.Twin].Things;

        foreach (var (path, nothing) in new[]
        {
            ($"files/{there["file"]}", $"files/{Guid.CreateVersion7()}"), ($"uploads/{there["pieces"]}", $"uploads/{Guid.CreateVersion7()}"),
            ($"tickets/{there["only-here"]}", "tickets/BWI-2026-9999"), ($"work-items/{there["only-here"]}.1", "work-items/BWI-2026-9999.1"),
        })
        {
            var (others, nobodys) = (await officer.GetAsync(path), await officer.GetAsync(nothing));
            others.Should().BeRefused(404);
            Worded(others, path).Should().Be(Worded(nobodys, nothing));
        }
    }

    // what it says, without what was asked for and the number of the request
    private static string Worded(ApiAnswer answer, string path) =>
        string.Join('|', answer.Json.EnumerateObject().Where(part => part.Name is "code" or "title" or "status" or "detail").Select(part => part.Value.ToString().Replace(path.Split('/')[1], "…", StringComparison.Ordinal)));

    private static async Task<int> SendAsync(ApiClient caller, EndpointRow row, Dictionary<string, string> there, string number)
    {
        var path = row.Path.Replace("SOP", Helpdesk.Sop, StringComparison.Ordinal).Replace("NUMBER", number, StringComparison.Ordinal).Replace("ITEM", $"{number}.1", StringComparison.Ordinal)
            .Replace("FILE", there["file"], StringComparison.Ordinal).Replace("PIECES", there["pieces"], StringComparison.Ordinal)
            .Replace("019ab000-0000-7000-8000-000000000000", there["token"], StringComparison.Ordinal);
        var answer = row.Method switch
        {
            "PATCH" => await caller.AppendAsync(path, 0, "a"u8.ToArray()),
            "PUT" => await caller.PutAsync(path, row.Body),
            _ => await caller.PostAsync(path, row.Body),
        };
        return answer.Status;
    }
}
