using Microsoft.Extensions.Options;
using SopEngine.Persistence;

namespace SopEngine.Host.Composition;

/// <summary>The one database of the installation.</summary>
public static class DatabaseSetup
{
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddChecked<DatabaseOptions>(DatabaseOptions.Section);
        builder.Services.AddSingleton(services => new SopDatabase(services.GetRequiredService<IOptions<DatabaseOptions>>().Value));
    }

    /// <summary>The settings of the database while the host is still being put together.</summary>
    public static DatabaseOptions DatabaseSettings(this WebApplicationBuilder builder) =>
        builder.Configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();

    /// <summary>Brings the database to this program's form, with the tables of the shared schedule.</summary>
    /// <exception cref="DatabaseNotUsableException">It cannot be used; the message says what to do.</exception>
    public static Task<MigrationReport> MigrateAsync(this WebApplication app, CancellationToken stop) =>
        app.Services.GetRequiredService<SopDatabase>().MigrateAsync(ScheduleTables.For(app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider), stop);
}
