using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace SopEngine.Browser.Tests;

/// <summary>A region of a test's own, in which every ticket has a ladder.</summary>
internal sealed class LadderRegion
{
    private const string TenantText = """
        language: sopengine/1
        tenant: contoh
        name: Kabupaten Contoh
        kind: region
        zone: Asia/Jakarta
        numbers: { ticket: "CTH-{year}-{seq:4}" }
        roles:
          - { id: petugas, label: Petugas }
          - { id: admin, label: Administrator }
        people:
          - { userName: pemohon, name: Rina Kusumawati }
          - { userName: petugas, name: Agus Salim, holds: [{ role: petugas }] }
          - { userName: admin, name: Dewi Lestari, holds: [{ role: admin }] }
        """;

    private const string SopText = """
        language: sopengine/1
        sop: helpdesk
        revision: 1
        document: { title: SOP Helpdesk Contoh }
        intake: { form: permohonan }
        lanes:
          - { id: pemohon, label: Pemohon, requester: true }
          - { id: petugas, label: Petugas, role: petugas }
        forms:
          - { id: permohonan, title: Permohonan, fields: [{ name: uraian, label: Uraian, type: longText, required: true }] }
        steps:
          - { id: ajukan, no: "1", activity: Mengajukan, lane: pemohon, phase: intake, form: permohonan, outcomes: [{ id: kirim, label: Kirim, goto: kerja, milestone: submitted }] }
          - id: kerja
            no: "2"
            activity: Mengerjakan
            lane: petugas
            phase: work
            time: 2 jam
            ladder: [{ at: 50, do: remind, to: ["lane:petugas"] }, { at: 100, do: remind, to: ["role:admin"] }]
            outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }]
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-ladder-");

    public string Tenants => Path.Combine(_folder.FullName, "tenants");

    public string Definitions => Path.Combine(_folder.FullName, "workflow-definitions");

    public void Write() => Write(Tenants, Definitions);

    /// <summary>Writes it beside the regions of folders that are there.</summary>
    public static void Write(string tenants, string definitions)
    {
        Save(Path.Combine(tenants, "contoh", "tenant.yaml"), TenantText);
        Save(Path.Combine(definitions, "contoh", "helpdesk.yaml"), SopText);
    }

    /// <summary>Files a ticket by the API.</summary>
    public static async Task FileAsync(string address)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"{address}/api/v1/contoh/") };
        var accounts = await http.GetFromJsonAsync<JsonElement>("demo-accounts");
        var asker = accounts.GetProperty("items").EnumerateArray().First(account => account.GetProperty("userName").GetString() == "pemohon");
        using var session = await http.PostAsJsonAsync("sessions", new { userName = "pemohon", password = asker.GetProperty("password").GetString() });
        var token = (await session.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var filed = await http.PostAsJsonAsync("tickets", new { sop = "helpdesk", form = new { uraian = "Tidak dapat mencetak." } });
        filed.EnsureSuccessStatusCode();
    }

    /// <summary>Leaves the ladders of its tickets as ten failures would.</summary>
    public static async Task ParkAsync(string database)
    {
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            UPDATE "alarms" SET "run_at" = NULL, "parked_at" = "due_at", "attempts" = 10, "failure" = 'Kesalahan program: TimeoutException. Rinciannya ada pada log.'
            WHERE "index" = 0 AND "tenant" = 'contoh'
            """;
        (await command.ExecuteNonQueryAsync()).Should().BePositive();
    }

    public void Remove() => _folder.Delete(recursive: true);

    private static void Save(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
