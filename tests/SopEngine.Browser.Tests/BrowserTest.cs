namespace SopEngine.Browser.Tests;

/// <summary>A test with a host and a browser of its own, started before it and ended after it.</summary>
public abstract class BrowserTest : IAsyncLifetime
{
    private RunningHost? _host;
    private Chromium? _browser;

    protected RunningHost Host => _host ?? throw new InvalidOperationException("The host has not been started.");

    protected Chromium Browser => _browser ?? throw new InvalidOperationException("The browser has not been started.");

    /// <summary>What this test alone has set differently from a fresh installation; asked for once, before the start.</summary>
    protected virtual Dictionary<string, string> Settings() => [];

    public async Task InitializeAsync()
    {
        _host = await RunningHost.StartAsync(Settings());
        _browser = await Chromium.StartAsync();
    }

    public virtual async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_host?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
