using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Conventions;

internal sealed class TenantIdConverter() : ValueConverter<TenantId, string>(tenant => tenant.Value, text => new TenantId(text));
