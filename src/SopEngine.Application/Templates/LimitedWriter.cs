namespace SopEngine.Application.Templates;

/// <summary>Takes so many characters and no more: what renders into it cannot be stopped otherwise.</summary>
internal sealed class LimitedWriter(int most) : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    public override void Write(char value)
    {
        base.Write(value);
        Check();
    }

    public override void Write(string? value)
    {
        base.Write(value);
        Check();
    }

    public override void Write(char[] buffer, int index, int count)
    {
        base.Write(buffer, index, count);
        Check();
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        base.Write(buffer);
        Check();
    }

    private void Check()
    {
        if (GetStringBuilder().Length > most)
        {
            throw new TemplateException($"A template wrote more than {most} characters.");
        }
    }
}
