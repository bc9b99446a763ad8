using System.Text.RegularExpressions;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.OData;

/// <summary>No column is of a person, and nothing that names one is in any row.</summary>
public sealed class NobodyIsNamedTests(SopEngineHost host) : IClassFixture<SopEngineHost>
{
    private static readonly Regex _personal = new("username|account|person|actor|assignee|requester(name|id|unit)|email|phone|nip|subject|answer|note|comment|post$", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));

    [Theory]
    [InlineData(Helpdesk.Tenant)]
    [InlineData("nasional")]
    public async Task No_column_and_no_value_is_a_persons(string tenant)
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var item = await Helpdesk.FirstWorkItemAsync(requester);
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");
        (await officer.PostAsync($"work-items/{item}/claim")).Should().HaveStatus(200);
        (await officer.PostAsync($"work-items/{item}/complete", new { outcome = "ya", form = new { } })).Status.Should().BeLessThan(500);
        var client = await FigureClient.OfAsync(host, tenant, "analis");

        var columns = Regex.Matches((await client.GetAsync("$metadata")).Body, "<(?:Property|NavigationProperty) Name=\"(?<name>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5))
            .Select(column => column.Groups["name"].Value).ToList();
        columns.Should().HaveCountGreaterThan(100);
        columns.Where(column => _personal.IsMatch(column)).Should().BeEmpty();
        foreach (var set in new[] { "Tickets", "Steps", "Pauses", "Clocks", "Deviations", "Ratings", "SlaDaily", "TicketDaily", "DeviationDaily", "Kpis", "Regions" })
        {
            var rows = string.Join('\n', await client.RowsAsync(set));
            foreach (var name in new[] { "Rina", "Agus Setiawan", "Dewi Anggraini", "Kusumawati", "SIMPEG", "Tidak dapat dibuka", "rogojampi" })
            {
                rows.Should().NotContain(name, set);
            }
        }
    }
}
