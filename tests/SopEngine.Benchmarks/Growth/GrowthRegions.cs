using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SopEngine.Application;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Work;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Benchmarks.Growth;

/// <summary>Regions on a database, and what people do there, through the use cases that HTTP and the pages use.</summary>
internal sealed class GrowthRegions : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly ServiceProvider _services;

    private GrowthRegions(DirectoryInfo folder, ServiceProvider services) => (_folder, _services) = (folder, services);

    /// <summary>
    /// Makes them, lets <paramref name="fill"/> have the database to itself with the number of the only ticket that the first region has, and opens them.
    /// </summary>
    public static async Task<GrowthRegions> MakeAsync(IReadOnlyList<string> regions, Func<string, DatabaseOptions> database, Func<string, Task> fill)
    {
        var folder = Directory.CreateTempSubdirectory("sopengine-bench-");
        foreach (var region in regions)
        {
            Write(folder, $"tenants/{region}/tenant.yaml", GrowthText.OfTenant(region));
            Write(folder, $"workflow-definitions/{region}/layanan.yaml", GrowthText.OfSop());
        }

        string ticket;
        await using (var first = await OpenAsync(folder, database))
        {
            ticket = await new GrowthRegions(folder, first).FileAsync(regions[0]);
        }

        await fill(ticket);
        return new GrowthRegions(folder, await OpenAsync(folder, database));
    }

    private static async Task<ServiceProvider> OpenAsync(DirectoryInfo folder, Func<string, DatabaseOptions> database)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(_ => new SopDatabase(database(folder.FullName)))
            .AddSopEngineApplication()
            .AddSingleton(Options.Create(new TenantOptions { Path = Path.Combine(folder.FullName, "tenants") }))
            .AddSingleton(Options.Create(new DefinitionOptions { Path = Path.Combine(folder.FullName, "workflow-definitions") }))
            .BuildServiceProvider();
        await services.GetRequiredService<SopDatabase>().MigrateAsync(CancellationToken.None);
        await services.GetRequiredService<ImportDefinitions>().RunAsync(CancellationToken.None);
        return services;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    public async Task<string> FileAsync(string region)
    {
        var request = new FileTicketRequest { Sop = "layanan", Answers = new Dictionary<string, Answer> { ["uraian"] = Answer.Text("Aplikasi tidak dapat dibuka.") } };
        var answer = Told(await Get<FileTicketHandler>().HandleAsync(Somebody(region, "pemohon"), request, NewOperation(), CancellationToken.None));
        using var body = JsonDocument.Parse(answer.Body);
        return body.RootElement.GetProperty("number").GetString()!;
    }

    /// <summary>Ends the so-manieth row of a ticket whose earlier rows are done.</summary>
    public async Task CompleteAsync(string region, string ticket, int row) => Told(await Get<CompleteWorkItemHandler>().HandleAsync(
        Somebody(region, "petugas"), $"{ticket}.{row + 1}", new CompleteRequest { Outcome = "selesai", Answers = new Dictionary<string, Answer>() }, NewOperation(), CancellationToken.None));

    public async Task InboxAsync(string region, string userName) => Told(await Get<WorkItemQueries>().InboxAsync(Somebody(region, userName), new InboxRequest(Limit: 50), CancellationToken.None));

    /// <summary>The number of tasks that every page shows beside a word.</summary>
    public Task CountAsync(string region, string userName) => Get<WorkItemQueries>().CountAsync(Somebody(region, userName), 100, CancellationToken.None);

    public async Task ListAsync(string region, TicketListRequest request) => Told(await Get<TicketQueries>().ListAsync(Somebody(region, "petugas"), request with { Limit = 50 }, CancellationToken.None));

    /// <summary>What the page of one ticket reads.</summary>
    public async Task ReadAsync(string region, string ticket)
    {
        var (queries, caller) = (Get<TicketQueries>(), Somebody(region, "petugas"));
        Told(await queries.GetAsync(caller, ticket, CancellationToken.None));
        Told(await queries.HistoryAsync(caller, ticket, CancellationToken.None));
        Told(await queries.ClocksAsync(caller, ticket, CancellationToken.None));
    }

    /// <summary>The look at the alarms of all regions.</summary>
    public Task LookAsync() => Get<SopDatabase>().DueHeadsAsync(SopEngine.Persistence.Tickets.DueWork.Alarms, Get<TenantRegistry>().All.Select(tenant => tenant.Id), CancellationToken.None);

    private static Operation NewOperation() => new(Guid.CreateVersion7().ToString(), new string('a', 64));

    private static T Told<T>(Result<T> result)
        where T : notnull =>
        result.Succeeded(out var value, out var problem) ? value : throw new InvalidOperationException(problem.Detail);

    private Caller Somebody(string region, string userName)
    {
        var tenant = Get<TenantRegistry>().Find(region)!;
        return new Caller(tenant, Actor.Of(tenant.People.Single(known => known.UserName == userName)));
    }

    private T Get<T>()
        where T : notnull =>
        _services.GetRequiredService<T>();

    private static void Write(DirectoryInfo folder, string path, string text)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
