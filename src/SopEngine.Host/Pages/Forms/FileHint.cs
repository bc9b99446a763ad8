using System.Globalization;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Sops;

namespace SopEngine.Host.Pages.Forms;

/// <summary>Says beside a box for files how many and how large they may be.</summary>
public static class FileHint
{
    private const int Mega = 1024 * 1024;

    public static string? Of(FieldView field) => field.Type != FieldType.Files
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{(field.Max is { } most ? $"Paling banyak {most} berkas, masing-masing" : "Setiap berkas")} sampai {UploadFile.Largest / Mega} MB.");
}
