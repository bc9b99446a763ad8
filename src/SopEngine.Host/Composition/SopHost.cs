using SopEngine.Application;
using SopEngine.Application.Json;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Host.Api;

namespace SopEngine.Host.Composition;

/// <summary>Puts the host together, one concern after the other. The order of the pipeline is the meaning of it: see the comments in <see cref="Use"/>.</summary>
public static class SopHost
{
    /// <param name="args">Settings from the command line.</param>
    /// <param name="also">What a command changes about the services, after everything else; null for nothing.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? also = null)
    {
        // settings and assets lie beside the program; data and definitions are sought from where the command was typed
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.AddAddress();
        builder.AddDatabase();
        builder.Services.AddChecked<TenantOptions>(TenantOptions.Section);
        builder.Services.AddChecked<DefinitionOptions>(DefinitionOptions.Section);
        builder.AddUploads();
        builder.Services.AddSopEngineApplication();
        builder.Services.ConfigureHttpJsonOptions(json => ApiJson.Apply(json.SerializerOptions));
        // a value of the address that does not fit is told by name, in every environment
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.AddHardening();
        builder.AddRateLimits();
        builder.AddIdentity();
        builder.AddDescription();
        builder.AddPages();
        builder.AddReporting();
        builder.AddOperations();
        builder.AddDeliveries();
        builder.AddBackground();
        also?.Invoke(builder.Services);
        return builder.Build();
    }

    public static void Use(WebApplication app)
    {
        app.UseHardening();
        app.UseProblems();
        app.UseTenancy();
        // who is calling depends on the region, how often somebody may call on both
        app.UseIdentity();
        app.UseRateLimiter();
        app.UseForms();
        app.MapProblems();
        app.MapDescription();
        app.MapApi();
        app.MapFigures();
        app.MapOperations();
        app.MapPages();
    }
}
