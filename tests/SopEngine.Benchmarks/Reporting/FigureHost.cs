using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Demo;
using SopEngine.Application.Facts;
using SopEngine.Application.Reporting;
using SopEngine.Application.Tenants;
using SopEngine.Benchmarks.Support;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Composition;
using SopEngine.Host.Identity;
using SopEngine.Persistence;

namespace SopEngine.Benchmarks.Reporting;

/// <summary>The program within this process, on a free port of loopback, so that its memory can be looked at while it answers; and an analyst of the ministry with a token.</summary>
internal sealed class FigureHost : IAsyncDisposable
{
    private const string Ministry = "nasional";

    private readonly WebApplication _app;

    private FigureHost(WebApplication app, HttpClient analyst) => (_app, Analyst) = (app, analyst);

    /// <summary>Below the figures across regions.</summary>
    public HttpClient Analyst { get; }

    /// <summary>Fills the regions of the repository with a demo of ten months, and sums its days up.</summary>
    public static async Task MakeDemoAsync(DatabaseOptions database, int tickets, Action<string> tell)
    {
        // its own people are there in Development only
        await using var app = SopHost.Build([.. Settings(database, Repository.Root), "--environment=Development"], services => services.AddSopEngineDemo());
        await StartUp.PrepareUnseenAsync(app, CancellationToken.None);
        var request = new DemoRequest(Seed: 1, From: new DateOnly(2026, 1, 1), Until: new DateOnly(2026, 10, 31), Tickets: tickets);
        var report = await app.Services.GetRequiredService<RunDemo>().RunAsync(request, new Teller(tell), CancellationToken.None);
        if (report.Refusals.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', report.Refusals));
        }

        await app.Services.GetRequiredService<KeepFigures>().RunAsync(CancellationToken.None);
    }

    /// <summary>Serves the regions of a folder.</summary>
    public static async Task<FigureHost> StartAsync(DatabaseOptions database, string folder)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var app = SopHost.Build(
        [
            .. Settings(database, folder), "--environment=Production", $"--urls={address}", "--SopEngine:Reporting:RequestsPerMinute=100000", "--SopEngine:Reporting:AnswerSeconds=3600",
            // a machine that is busy with something else ends no measuring
            "--SopEngine:Reporting:StatementSeconds=300",
        ]);
        SopHost.Use(app);
        await StartUp.PrepareAsync(app, CancellationToken.None);
        await app.StartAsync();
        var analyst = new HttpClient { BaseAddress = new Uri($"{address}/odata/{Ministry}/"), Timeout = Timeout.InfiniteTimeSpan };
        analyst.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"analis:{await TokenAsync(app.Services)}")));
        return new FigureHost(app, analyst);
    }

    public async ValueTask DisposeAsync()
    {
        Analyst.Dispose();
        await _app.DisposeAsync();
    }

    private static async Task<string> TokenAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<AccountUser>>();
        var tenant = services.GetRequiredService<TenantRegistry>().Find(Ministry)!;
        await services.GetRequiredService<DemoAccounts>().SeedAsync(tenant, password => hasher.HashPassword(null!, password), CancellationToken.None);
        var analyst = new Caller(tenant, Actor.Of(tenant.People.Single(known => known.UserName == "analis")));
        var made = await services.GetRequiredService<ReportTokens>().MakeAsync(analyst, "Uji", CancellationToken.None);
        return made.Succeeded(out var token, out var problem) ? token.Token : throw new InvalidOperationException(problem.Detail);
    }

    private static string[] Settings(DatabaseOptions database, string folder) =>
    [
        "--applicationName=SopEngine.Host", "--Logging:LogLevel:Default=Error", "--SopEngine:Runner:Enabled=false",
        "--SopEngine:Database:Provider=PostgreSql", $"--SopEngine:Database:ConnectionString={database.ConnectionString}",
        $"--SopEngine:Database:MigrationConnectionString={database.MigrationConnectionString}",
        $"--SopEngine:Tenants:Path={Path.Combine(folder, "tenants")}", $"--SopEngine:Definitions:Path={Path.Combine(folder, "workflow-definitions")}",
    ];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class Teller(Action<string> tell) : IProgress<DemoProgress>
    {
        public void Report(DemoProgress value)
        {
            if (value.Filed % 100 == 0)
            {
                tell($"demo of {value.Tenant.Id}: {value.Filed} of {value.Tickets} tickets");
            }
        }
    }
}
