namespace SopEngine.Persistence.Tickets;

/// <summary>What falls due, and is looked for over all regions at once: tables that begin an index with tenant and <c>run_at</c>.</summary>
public enum DueWork
{
    Alarms,
    Deliveries,
}
