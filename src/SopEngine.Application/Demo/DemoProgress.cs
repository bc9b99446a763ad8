using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Demo;

/// <summary>How far a demo is: the month (its first day) that a region is in, and how many of its tickets are filed.</summary>
public sealed record DemoProgress(TenantProfile Tenant, DateOnly Month, int Filed, int Tickets);
