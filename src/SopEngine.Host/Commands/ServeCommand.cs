using SopEngine.Host.Composition;

namespace SopEngine.Host.Commands;

/// <summary>Serves requests until it is told to stop. Never makes tickets by itself.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = SopHost.Build(args);
        SopHost.Use(app);
        await StartUp.PrepareAsync(app, app.Lifetime.ApplicationStopping);
        app.Lifetime.ApplicationStarted.Register(() => Welcome.Print(app));
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync("Alamat itu sudah dipakai program lain. Hentikan program itu, atau pilih alamat lain dengan ASPNETCORE_URLS.");
            return CommandLine.Wrong;
        }
    }
}
