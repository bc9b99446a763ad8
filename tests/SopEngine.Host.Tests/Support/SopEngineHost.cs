using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SopEngine.Application.Alarms;
using SopEngine.Host.Tests.Architecture;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Support;

/// <summary>
/// The whole host as it runs, on a SQLite file of its own, with a clock that the test moves and the repository's own regions and definitions. Alarms go off only when
/// the test says so (<see cref="RunAlarmsAsync"/>).
/// </summary>
public sealed class SopEngineHost : WebApplicationFactory<Program>
{
    /// <summary>Monday 23 November 2026, 09.00 WIB: an ordinary working morning.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    internal const string ConnectionString = "SopEngine:Database:ConnectionString";

    /// <summary>Settings that change what a first start writes: with none of them changed, the host begins with <see cref="StartedDatabase"/>.</summary>
    private static readonly HashSet<string> _changingTheStart =
        [ConnectionString, "SopEngine:Database:Provider", "SopEngine:Tenants:Path", "SopEngine:Definitions:Path"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-");
    private readonly Dictionary<string, string> _settings = [];
    private bool _startsFromNothing;

    public SopEngineHost()
    {
        Set(ConnectionString, $"Data Source={DatabaseFile}");
        Set("SopEngine:Tenants:Path", Repository.FullPath("tenants"));
        Set("SopEngine:Definitions:Path", Repository.FullPath("workflow-definitions"));
        Set("SopEngine:Runner:Enabled", "false");
        Set("Logging:LogLevel:Default", "Error");
        _startsFromNothing = false;
    }

    public ManualTime Time { get; } = new(Start);

    public string Environment { get; init; } = "Development";

    /// <summary>An empty folder that goes with the host.</summary>
    public string Folder => _folder.FullName;

    private string DatabaseFile => Path.Combine(_folder.FullName, "test.db");

    /// <summary>Another database than the SQLite file. Before the first request.</summary>
    public SopEngineHost On(DatabaseOptions database)
    {
        Set("SopEngine:Database:Provider", database.Provider.ToString());
        Set(ConnectionString, database.ConnectionString);
        return Set("SopEngine:Database:MigrationConnectionString", database.MigrationConnectionString ?? "");
    }

    /// <summary>Before the first request.</summary>
    public SopEngineHost Set(string key, string value)
    {
        _settings[key] = value;
        _startsFromNothing |= _changingTheStart.Contains(key);
        return this;
    }

    /// <summary>Somebody who is not signed in, in a region.</summary>
    public ApiClient Anonymous(string tenant) => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }), tenant);

    /// <summary>One of the region's demo people, signed in with the password that the host itself tells.</summary>
    public async Task<ApiClient> SignInAsync(string tenant, string userName)
    {
        var client = Anonymous(tenant);
        var people = (await client.GetAsync("demo-accounts")).Items();
        var person = people.Single(account => account.Text("userName") == userName);
        await client.SignInAsync(userName, person.Text("password")!);
        return client;
    }

    /// <summary>Passes over the alarms until none is due any more; how many went off.</summary>
    public async Task<int> RunAlarmsAsync()
    {
        var fired = 0;
        AlarmPass pass;
        do
        {
            pass = await Services.GetRequiredService<RunDueAlarms>().RunAsync(CancellationToken.None);
            fired += pass.Fired;
        }
        while (pass.MoreIsDue);

        return fired;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (!_startsFromNothing && Environment == "Development" && !File.Exists(DatabaseFile))
        {
            StartedDatabase.CopyTo(DatabaseFile);
        }

        builder.UseEnvironment(Environment);
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            // real passwords cost time on purpose; these are everybody's
            services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _folder.Exists)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            _folder.Delete(recursive: true);
        }
    }
}
