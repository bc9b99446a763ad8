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
}
