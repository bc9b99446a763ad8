using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Conventions;

/// <summary>Refuses texts longer than their column, so that what SQLite would take is refused here as PostgreSQL and SQL Server refuse it.</summary>
internal static class TextBounds
{
    public static void Check(RowTable table, object row)
    {
        foreach (var column in table.BoundedTexts)
        {
            if (column.ClrValueOf(row) is string text && text.Length > column.Longest)
            {
                throw new TextTooLongException(row.GetType(), column.Property.Name, text.Length, column.Longest);
            }
        }
    }
}
