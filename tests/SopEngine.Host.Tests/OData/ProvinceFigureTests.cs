using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.OData;

/// <summary>A region gives its figures to another, here Banyuwangi to Jabar: read beside the other's own, told to the giver, and over when he takes it back. (In life it is not its province.)</summary>
public sealed class ProvinceFigureTests
{
    private static readonly string[] _sets = ["Tickets", "Steps", "Clocks", "Pauses", "Deviations", "Ratings", "SlaDaily", "TicketDaily", "DeviationDaily"];

    [Fact]
    public async Task A_province_reads_what_it_is_given_until_it_is_taken_back_and_nobody_else_does()
    {
        var database = await (await PostgresTemplate.SharedAsync()).NewAsync();
        FigureClient jabar;
        string userName, token;
        await using (var host = new SopEngineHost().WithOwnFiles().On(database).Change("tenants/banyuwangi/tenant.yaml", Given("[jabar]")))
        {
            await Helpdesk.FileAsync(await host.SignInAsync(Helpdesk.Tenant, "pelapor"));
            var made = (await (await host.SignInAsync("jabar", "analis")).PostAsync("report-tokens", new { label = "Uji" })).Should().HaveStatus(201).Json;
            (userName, token) = (made.Text("userName")!, made.Text("token")!);
            jabar = new FigureClient(host, "jabar").With(userName, token);

            await ReadsWhatIsGivenAsync(jabar);
            await OwnFiguresStayOwnAsync(jabar);
            foreach (var other in new[] { "banten", "trenggalek" })
            {
                (await (await FigureClient.OfAsync(host, other, "analis")).RowsAsync("wilayah/Tickets")).Should().BeEmpty("{0} was given nothing", other);
            }

            (await (await FigureClient.OfAsync(host, Helpdesk.Tenant, "analis")).RowsAsync("wilayah/Regions")).Select(region => region.Text("Region")).Should().Equal(Helpdesk.Tenant);
            await ReadsAreToldToTheGiverAsync(host);
            await PublishAnotherRevisionAsync(host);
        }

        await using var later = new SopEngineHost().WithOwnFiles().On(database);
        (await new FigureClient(later, "jabar").With(userName, token).RowsAsync("wilayah/Regions")).Select(region => region.Text("Region")).Should().Equal("jabar");
        (await new FigureClient(later, "jabar").With(userName, token).RowsAsync("wilayah/Tickets")).Should().BeEmpty("it was taken back");
        await RetiredRevisionsAreExplainedAsync(later);
    }

    [Theory]
    [InlineData("[jabr]", "no-such-region")]
    [InlineData("[banyuwangi]", "bad-value")]
    [InlineData("[nasional]", "bad-value")]
    [InlineData("[jabar, jabar]", "duplicate-name")]
    public void Giving_to_nobody_is_refused_with_file_and_line(string given, string code)
    {
        using var host = new SopEngineHost().WithOwnFiles().Change("tenants/banyuwangi/tenant.yaml", Given(given));

        var refused = TenantFiles.ReadAll(Path.Combine(host.Folder, "tenants")).Where(reading => !reading.IsClean).Should().ContainSingle().Which;

        var problem = refused.Problems.Should().ContainSingle().Which;
        (problem.Code, Path.GetFileName(problem.File)).Should().Be((code, "tenant.yaml"));
        File.ReadAllLines(problem.File)[problem.Line - 1].Should().StartWith("figuresFor:");
    }

    private static Func<string, string> Given(string to) => text => text.Replace("\nzone:", $"\nfiguresFor: {to}\nzone:", StringComparison.Ordinal);

    private static async Task ReadsWhatIsGivenAsync(FigureClient jabar)
    {
        (await jabar.RowsAsync("wilayah/Regions")).Select(region => region.Text("Region")).Should().BeEquivalentTo("jabar", Helpdesk.Tenant);
        var ticket = (await jabar.RowsAsync("wilayah/Tickets")).Single();
        ticket.Text("Region").Should().Be(Helpdesk.Tenant);
        ticket.TryGetProperty("Unit", out _).Should().BeFalse("a unit may be one person");
        (await jabar.RowsAsync("wilayah/Steps?$filter=TicketRow/Region eq 'banyuwangi'")).Should().NotBeEmpty();
        (await jabar.RowsAsync("wilayah/Steps?$apply=groupby((Region),aggregate($count as N))")).Single().Text("N").Should().BeNull("one ticket is too few");
        (await jabar.GetAsync("wilayah/Tickets/$count")).Should().HaveStatus(403);
        (await jabar.GetAsync("wilayah")).Should().HaveStatus(200).Json.Text("@odata.context").Should().EndWith("/odata/jabar/wilayah/$metadata");
    }

    private static async Task OwnFiguresStayOwnAsync(FigureClient jabar)
    {
        (await jabar.RowsAsync("Regions")).Select(region => region.Text("Region")).Should().Equal("jabar");
        foreach (var set in _sets)
        {
            (await jabar.RowsAsync(set)).Should().BeEmpty(set);
        }
    }

    private static async Task ReadsAreToldToTheGiverAsync(SopEngineHost host)
    {
        await using var db = host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(Helpdesk.Tenant));
        var reads = await db.ReportReads.AsNoTracking().Where(row => row.Reader == new TenantId("jabar")).ToListAsync();
        reads.Should().Contain(read => read.Query == "wilayah/Tickets" && read.UserName == "analis" && read.Token != null)
            .And.OnlyContain(read => read.Query.StartsWith("wilayah/"), "what Jabar reads of its own is not Banyuwangi's to know");
    }

    /// <summary>The same rows under the next number, in force.</summary>
    private static async Task PublishAnotherRevisionAsync(SopEngineHost host)
    {
        await using var db = host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(Helpdesk.Tenant));
        var first = await db.SopRevisions.AsNoTracking().SingleAsync(row => row.Sop == Helpdesk.Sop);
        var text = first.Definition.Replace("\"revision\":1,", "\"revision\":2,", StringComparison.Ordinal);
        text.Should().NotBe(first.Definition);
        db.SopRevisions.Add(new SopRevisionRow
        {
            Tenant = first.Tenant,
            Sop = first.Sop,
            Revision = 2,
            Definition = text,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            Status = SopRevisionStatus.Published,
            ImportedAt = first.ImportedAt,
        });
        await db.SaveChangesAsync();
        await db.Sops.Where(row => row.Sop == Helpdesk.Sop).ExecuteUpdateAsync(set => set.SetProperty(row => row.InForce, 2));
    }

    private static async Task RetiredRevisionsAreExplainedAsync(SopEngineHost host)
    {
        var rows = await (await FigureClient.OfAsync(host, Helpdesk.Tenant, "analis")).RowsAsync("Sops");

        rows.Select(row => (row.GetProperty("Revision").GetInt32(), row.GetProperty("InForce").GetBoolean())).Distinct().Should().BeEquivalentTo([(1, false), (2, true)]);
    }
}
