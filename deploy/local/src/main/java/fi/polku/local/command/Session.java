package fi.polku.local.command;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The operating system's notion of what belongs to one terminal. */
final class Session {

    private Session() {}

    /** Leaves the caller's terminal and process group, so that neither its Ctrl-C nor its end reaches this process. */
    @SuppressWarnings("restricted") // calling into the C library is the point
    static void beginOwn() {
        Linker linker = Linker.nativeLinker();
        var setsid = linker.defaultLookup().find("setsid").orElseThrow();
        MethodHandle call = linker.downcallHandle(setsid, FunctionDescriptor.of(ValueLayout.JAVA_INT));
        try {
            int _ = (int) call.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("setsid could not be called", e);
        }
    }
}
