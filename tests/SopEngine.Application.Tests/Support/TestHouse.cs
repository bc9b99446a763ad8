using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Application.Training;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Tests.Support;

/// <summary>
/// The Application on a real SQLite file of its own (or what <see cref="TestDatabase"/> makes of it), with regions from real files, demo accounts and a clock that tests move. It starts on Monday, 23 November 2026,
/// 08.00 WIB.
/// </summary>
internal sealed class TestHouse : IAsyncDisposable
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(7));

    private static readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> _prepared = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-app-");
    private readonly (string Tenants, string Definitions) _paths;
    private readonly Action<IServiceCollection> _settings;
    private ServiceProvider _services;

    private TestHouse(string tenants, string definitions, Action<IServiceCollection>? settings = null)
    {
        (_paths, _settings) = ((tenants, definitions), settings ?? (_ => { }));
        _services = Build();
    }

    public ManualTime Time { get; } = new(Monday);

    public LogLines Log { get; } = new();

    public SopDatabase Database => Get<SopDatabase>();

    /// <summary>The file itself, in SQLite's own words, whatever the use cases speak.</summary>
    public SopDatabase File => new(new DatabaseOptions { ConnectionString = $"Data Source={DatabaseFile}" });

    private string DatabaseFile => Path.Combine(_folder.FullName, "sop.db");

    /// <summary>With the five regions and the ministry as they ship.</summary>
    public static Task<TestHouse> OpenAsync(Action<IServiceCollection>? settings = null) => OpenAsync(Checkout.PathOf("tenants"), Checkout.PathOf("workflow-definitions"), settings);

    /// <summary>With regions from other folders.</summary>
    public static async Task<TestHouse> OpenAsync(string tenants, string definitions, Action<IServiceCollection>? settings = null)
    {
        var prepared = await _prepared.GetOrAdd($"{tenants}|{definitions}", _ => new(() => PrepareAsync(tenants, definitions))).Value;
        var house = new TestHouse(tenants, definitions, settings);
        await System.IO.File.WriteAllBytesAsync(house.DatabaseFile, prepared);
        await house.Get<ImportDefinitions>().RunAsync(CancellationToken.None);
        return house;
    }

    /// <summary>With a database that does not exist yet.</summary>
    public static TestHouse Empty(string tenants, string definitions, Action<IServiceCollection>? settings = null) => new(tenants, definitions, settings);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public TenantProfile Tenant(string id) => Get<TenantRegistry>().Find(id) ?? throw new ArgumentException($"No region {id}.", nameof(id));

    /// <summary>Somebody of a region, as signed in.</summary>
    public async Task<Caller> AsAsync(string tenant, string userName)
    {
        var region = Tenant(tenant);
        var person = await Get<PeopleDirectory>().FindAsync(region, userName, CancellationToken.None);
        return new Caller(region, Actor.Of(person ?? throw new ArgumentException($"{tenant} has no {userName}.", nameof(userName))));
    }

    public SopDbContext Rows(string tenant) => Database.Open(new TenantId(tenant));

    /// <summary>One more person with an account.</summary>
    public async Task AddPersonAsync(string tenant, string userName, string name, string? role, string? unit = null)
    {
        await using var db = Rows(tenant);
        db.Accounts.Add(new AccountRow { Tenant = db.Tenant, UserName = userName, Id = Get<IdSource>().Next(), Name = name, SecurityStamp = "1" });
        if (role is not null)
        {
            db.RoleHoldings.Add(new RoleHoldingRow { Tenant = db.Tenant, UserName = userName, Ordinal = 1, Role = role, Unit = unit });
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Restores a backup into a house that has no database yet, and reads its files.</summary>
    public async Task PutAsync(string copy)
    {
        await Database.RestoreAsync(copy, Time.Now.UtcDateTime, CancellationToken.None);
        await Get<ImportDefinitions>().RunAsync(CancellationToken.None);
    }

    /// <summary>The program ends and starts again on the same database, and reads its files again.</summary>
    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        _services = Build();
        await Get<ImportDefinitions>().RunAsync(CancellationToken.None);
        await Get<ImportCalendars>().RunAsync(CancellationToken.None);
    }

    /// <summary>Another host on the same database, with a memory of its own.</summary>
    public async Task<ServiceProvider> AnotherHostAsync()
    {
        var host = Build();
        await host.GetRequiredService<ImportDefinitions>().RunAsync(CancellationToken.None);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Migrates, imports and makes the demo accounts.</summary>
    public async Task PrepareAsync()
    {
        await Database.MigrateAsync(CancellationToken.None);
        await Get<SettleTrainingRegions>().RunAsync(CancellationToken.None);
        await Get<ImportDefinitions>().RunAsync(CancellationToken.None);
        foreach (var tenant in Get<TenantRegistry>().All)
        {
            await Get<DemoAccounts>().SeedAsync(tenant, password => $"hash of {password}", CancellationToken.None);
        }
    }

    private static async Task<byte[]> PrepareAsync(string tenants, string definitions)
    {
        var house = Empty(tenants, definitions);
        await using (house)
        {
            await house.PrepareAsync();
            await house._services.DisposeAsync();
            return await System.IO.File.ReadAllBytesAsync(house.DatabaseFile);
        }
    }

    private ServiceProvider Build()
    {
        var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Information))
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton(_ => TestDatabase.At(DatabaseFile))
            .AddSopEngineApplication()
            .AddSingleton(Options.Create(new TenantOptions { Path = _paths.Tenants }))
            .AddSingleton(Options.Create(new DefinitionOptions { Path = _paths.Definitions }));
        _settings(services);
        return services.BuildServiceProvider(validateScopes: true);
    }
}
