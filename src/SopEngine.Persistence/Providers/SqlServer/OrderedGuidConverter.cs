using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>An id as its sixteen bytes, the first written first, so that ids made later stand after those made earlier, as on the other databases.</summary>
internal sealed class OrderedGuidConverter() : ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), stored => new Guid(stored, true));
