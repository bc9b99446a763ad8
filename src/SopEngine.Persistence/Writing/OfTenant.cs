using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Writing;

/// <summary>What a context of <paramref name="Tenant"/> asks or writes at once: on its way to the database it keeps the name it came under, so that a wall there can hold it to that.</summary>
/// <param name="Tenant"><c>default</c> for the few rows that belong to none.</param>
/// <param name="Items">In their order.</param>
internal readonly record struct OfTenant<T>(TenantId Tenant, IReadOnlyList<T> Items);
