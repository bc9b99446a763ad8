using System.Globalization;
using SopEngine.Benchmarks.Nation;
using SopEngine.Benchmarks.Support;

namespace SopEngine.Benchmarks.Scenarios;

/// <summary>A host of all regions of the nation: its first start, which takes in their files, and its start on the database that is there then, with tickets in every region.</summary>
internal sealed class ManyRegions : IScenario
{
    private const int Starts = 3;
    private const int Touched = 50;
    private const double MostMegabytes = 500;
    private static readonly TimeSpan _mostTime = TimeSpan.FromSeconds(5);

    public string Name => "tenants";

    public async Task<IReadOnlyList<Figure>> RunAsync(Action<string> tell, CancellationToken stop)
    {
        using var published = await PublishedHost.MakeAsync();
        return [.. await MeasureAsync(published, ownText: false, tell), .. await MeasureAsync(published, ownText: true, tell)];
    }

    private static async Task<IEnumerable<Figure>> MeasureAsync(PublishedHost published, bool ownText, Action<string> tell)
    {
        using var folder = new NationFolder(ownText);
        var texts = ownText ? "each with a text of its own" : "of five texts";
        TimeSpan first;
        await using (var host = await StartAsync(published, folder))
        {
            first = host.BecameReady;
        }

        tell($"first start, definitions {texts}: {Seconds(first)}");
        await NationTickets.WriteAsync(folder);
        var (ready, resting, touched) = (new List<TimeSpan>(), new List<double>(), new List<double>());
        for (var start = 0; start < Starts; start++)
        {
            await using var host = await StartAsync(published, folder);
            ready.Add(host.BecameReady);
            resting.Add(host.WorkingSet / 1e6);
            await TouchAsync(host.Address);
            touched.Add(host.WorkingSet / 1e6);
            tell($"start {start + 1}, definitions {texts}: {Seconds(ready[^1])}, {resting[^1]:0} MB, {touched[^1]:0} MB after {Touched} regions");
        }

        var (took, most) = (ready.Order().ElementAt(Starts / 2), touched.Max());
        var what = string.Create(CultureInfo.InvariantCulture, $"{NationFolder.Regions} regions with {NationFolder.Sops} SOPs, definitions {texts}");
        return
        [
            new($"{what}: from the start of the process until ready, {NationFolder.Regions * NationTickets.Each:N0} tickets", Seconds(took), $"{Seconds(first)} (first start, with the import of all files)", "below 5 s", took < _mostTime),
            new($"{what}: memory when ready, and after pages of {Touched} regions", string.Create(CultureInfo.InvariantCulture, $"{resting.Max():0} MB, {most:0} MB"), "", "below 500 MB", most < MostMegabytes),
        ];
    }

    // as an installation runs: nobody is made to try it as
    private static Task<BenchHost> StartAsync(PublishedHost published, NationFolder folder) => BenchHost.StartAsync(published.Program, folder.FullPath, [("ASPNETCORE_ENVIRONMENT", "Production")]);

    private static async Task TouchAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        for (var region = 0; region < Touched; region++)
        {
            foreach (var page in new[] { "", "/sop", "/sop/layanan" })
            {
                using var answer = await http.GetAsync(new Uri($"/{NationFolder.Region(region * NationFolder.Regions / Touched)}{page}", UriKind.Relative));
                answer.EnsureSuccessStatusCode();
            }
        }
    }

    private static string Seconds(TimeSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0.0} s");
}
