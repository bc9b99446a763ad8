using System.Text.Json;
using SopEngine.Application.Json;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Trails;

namespace SopEngine.Application.Trails;

/// <summary>Reads what was fetched and kept outside: records, one after another or as the API lists them, and proofs.</summary>
public static class TrailFiles
{
    /// <summary>The records of each region, by day.</summary>
    /// <exception cref="FormatException">Something in it is no record; the message says which, in Indonesian.</exception>
    public static async Task<IReadOnlyDictionary<TenantId, IReadOnlyList<DayRecord>>> ReadRecordsAsync(Stream file, CancellationToken stop)
    {
        var records = new List<DayRecord>();
        try
        {
            await foreach (var kept in JsonSerializer.DeserializeAsyncEnumerable<Kept>(file, topLevelValues: true, ApiJson.Options, stop))
            {
                foreach (var view in kept?.Items ?? (kept is null ? [] : [kept.Single()]))
                {
                    records.Add(view.ToRecord() ?? throw Unfit(records.Count + 1));
                }
            }
        }
        catch (JsonException)
        {
            throw Unfit(records.Count + 1);
        }

        return records.Distinct().GroupBy(record => record.Tenant)
            .ToDictionary(tenant => tenant.Key, tenant => (IReadOnlyList<DayRecord>)[.. tenant.OrderBy(record => record.Day)]);
    }

    /// <summary>A proof; null where the text is none.</summary>
    public static EntryProof? ReadProof(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<EntryProofView>(text, ApiJson.Options)?.ToProof();
        }
        catch (JsonException)
        {
            // said by the caller: what is no JSON is no proof
            return null;
        }
    }

    private static FormatException Unfit(int number) => new($"Segel ke-{number} pada berkas itu tidak terbaca. Pakai berkas yang diunduh dari halaman Jejak harian, atau jawaban API day-roots.");

    // either one record, or a page of them
    private sealed record Kept(IReadOnlyList<DayRecordView>? Items, string? Tenant, DateOnly? Day, string? Root, string? ComputedAt, string? Previous, string? Hash)
    {
        public DayRecordView Single() => new(Tenant ?? "", Day ?? default, Root ?? "", ComputedAt ?? "", Previous ?? "", Hash ?? "");
    }
}
