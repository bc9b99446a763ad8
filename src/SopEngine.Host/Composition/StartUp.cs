using Microsoft.AspNetCore.Identity;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calendars;
using SopEngine.Application.Settings;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Application.Training;
using SopEngine.Host.Background;
using SopEngine.Host.Identity;
using SopEngine.Persistence;

namespace SopEngine.Host.Composition;

/// <summary>What must have happened before the first request: the database in form, the definitions in it, and in Development somebody to try them as.</summary>
public static class StartUp
{
    /// <exception cref="DatabaseNotUsableException">The database cannot be used; the message says what to do.</exception>
    public static async Task PrepareAsync(WebApplication app, CancellationToken stop)
    {
        // what the regions' files say is read while the database is looked at
        var regions = app.Services.GetRequiredService<TenantRegistry>();
        var read = Task.Run(() => regions.All.Count, stop);
        await app.Services.GetRequiredService<DatabaseStart>().PrepareAsync(stop);
        await read;
        var pulse = app.Services.GetRequiredService<HostPulse>().BeatAsync(stop);
        await ImportAsync(app, stop);
        await pulse;
        app.Services.GetRequiredService<PassWatch>().Finished();
        // what the host does by itself begins when it listens, and does not keep the first callers waiting
        app.Lifetime.ApplicationStarted.Register(app.Services.GetRequiredService<Readiness>().Loaded);
    }

    /// <summary>The same for a command that serves nobody: nothing tells that it is a host.</summary>
    /// <exception cref="DatabaseNotUsableException">The database cannot be used, or a host serves it that shares it with nobody.</exception>
    public static async Task PrepareUnseenAsync(WebApplication app, CancellationToken stop)
    {
        await app.Services.GetRequiredService<DatabaseStart>().PrepareAsync(stop);
        await ImportAsync(app, stop);
    }

    private static async Task ImportAsync(WebApplication app, CancellationToken stop)
    {
        await app.Services.GetRequiredService<SettleTrainingRegions>().RunAsync(stop);
        await app.Services.GetRequiredService<ImportSettings>().RunAsync(stop);
        await app.Services.GetRequiredService<ImportDefinitions>().RunAsync(stop);
        await app.Services.GetRequiredService<ImportCalendars>().RunAsync(stop);
        if (app.Environment.IsDevelopment())
        {
            await SeedDemoAsync(app.Services, stop);
        }
    }

    private static async Task SeedDemoAsync(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<AccountUser>>();
        foreach (var tenant in services.GetRequiredService<TenantRegistry>().All)
        {
            await services.GetRequiredService<DemoAccounts>().SeedAsync(tenant, password => hasher.HashPassword(null!, password), stop);
        }
    }
}
