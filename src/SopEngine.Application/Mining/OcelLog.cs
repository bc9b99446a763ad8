using System.Text.Json;
using SopEngine.Application.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Mining;

/// <summary>
/// Writes a log as OCEL 2.0 JSON. The tickets are gone through twice, events first: whatever an event was about is still there when the objects are read after it, so that no
/// relationship leads nowhere, though officers go on working meanwhile.
/// </summary>
internal sealed class OcelLog(SopRegistry sops, TenantId tenant, LogClock clock)
{
    private readonly OcelMet _met = new();

    public async Task WriteAsync(Func<IAsyncEnumerable<IReadOnlyList<TicketLog>>> pages, Stream to, CancellationToken stop)
    {
        using var page = new MemoryStream();
        await using var json = new Utf8JsonWriter(page);
        json.WriteStartObject();
        OcelTypes.WriteObjects(json);
        json.WriteStartArray("events");
        var events = new OcelEvents(_met, clock);
        await EachAsync(pages(), ticket => events.Write(json, ticket), () => SendAsync(json, page, to, stop), stop);
        json.WriteEndArray();
        json.WriteStartArray("objects");
        var objects = new OcelObjects(_met, clock);
        await EachAsync(pages(), ticket => objects.Write(json, ticket), () => SendAsync(json, page, to, stop), stop);
        await WriteNamedAsync(json, stop);
        json.WriteEndArray();
        OcelTypes.WriteEvents(json, _met);
        json.WriteEndObject();
        await SendAsync(json, page, to, stop);
    }

    private static async Task EachAsync(IAsyncEnumerable<IReadOnlyList<TicketLog>> pages, Action<TicketLog> write, Func<Task> send, CancellationToken stop)
    {
        await foreach (var tickets in pages.WithCancellation(stop))
        {
            foreach (var ticket in tickets)
            {
                write(ticket);
            }

            await send();
        }
    }

    private static async Task SendAsync(Utf8JsonWriter json, MemoryStream page, Stream to, CancellationToken stop)
    {
        await json.FlushAsync(stop);
        page.Position = 0;
        await page.CopyToAsync(to, stop);
        page.SetLength(0);
    }

    private async Task WriteNamedAsync(Utf8JsonWriter json, CancellationToken stop)
    {
        foreach (var (sop, revision) in _met.Sops)
        {
            var known = (await sops.FindAsync(tenant, sop, revision, stop))?.Running;
            OcelNamed.Write(json, sop, revision, known);
            foreach (var (_, _, step) in _met.Rows.Where(row => row.Sop == sop && row.Revision == revision))
            {
                OcelNamed.Write(json, sop, revision, step, known?.FindStep(step));
            }
        }

        foreach (var unit in _met.Units)
        {
            OcelNamed.Write(json, unit);
        }
    }
}
