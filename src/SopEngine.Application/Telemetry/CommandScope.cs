namespace SopEngine.Application.Telemetry;

/// <summary>What every log line of a command carries: as fields where lines are JSON, as words where they are text.</summary>
internal sealed class CommandScope(string tenant, string? ticket, string command) : List<KeyValuePair<string, object?>>(
    [new("Tenant", tenant), new("Ticket", ticket), new("Command", command)])
{
    public override string ToString() => $"{command} {tenant} {ticket}";
}
