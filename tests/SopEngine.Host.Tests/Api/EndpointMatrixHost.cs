using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>A host with one ticket of one requester, and everybody who is not to touch it.</summary>
public sealed class EndpointMatrixHost : IAsyncLifetime, IDisposable
{
    private readonly SopEngineHost _host = new SopEngineHost().WithOwnFiles().WithPerson(Helpdesk.Tenant, "orang-lain")
        .Change($"tenants/{Helpdesk.Tenant}/calendar.yaml", text => text + "  - { id: siaga, name: Siaga 24 jam, always: true }\n");

    public ApiClient Requester { get; private set; } = null!;

    public ApiClient Stranger { get; private set; } = null!;

    public ApiClient Officer { get; private set; } = null!;

    public ApiClient Analyst { get; private set; } = null!;

    public string Number { get; private set; } = "";

    public string WorkItem { get; private set; } = "";

    public string Clock { get; private set; } = "";

    public string File { get; private set; } = "";

    public string Upload { get; private set; } = "";

    public IServiceProvider Services => _host.Services;

    public ApiClient Anonymous(string tenant) => _host.Anonymous(tenant);

    public Task<ApiClient> SignInAsync(string tenant, string userName) => _host.SignInAsync(tenant, userName);

    public async Task InitializeAsync()
    {
        Requester = await _host.SignInAsync(Helpdesk.Tenant, "pelapor");
        Stranger = await _host.SignInAsync(Helpdesk.Tenant, "orang-lain");
        Officer = await _host.SignInAsync(Helpdesk.Tenant, "staff-it");
        Analyst = await _host.SignInAsync(Helpdesk.Tenant, "analis");
        var ticket = await Helpdesk.FileAsync(Requester);
        Number = ticket.Text("number")!;
        WorkItem = ticket.List("workItems").Single().Text("id")!;
        Clock = (await Requester.GetAsync($"tickets/{Number}/clocks")).Items()[0].Text("id")!;
        File = (await Requester.UploadAsync("catatan.txt", "Catatan."u8.ToArray())).Json.Text("id")!;
        Upload = (await Requester.PostAsync("uploads", new { name = "catatan.txt", length = 3 })).Json.Text("id")!;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _host.Dispose();
}
