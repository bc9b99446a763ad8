using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Alarms;

/// <summary>An alarm that a pass has found due.</summary>
internal sealed record DueAlarm(TenantProfile Tenant, string Ticket, int Ordinal, AlarmKind Kind, int? Item, DateTime DueAt);
